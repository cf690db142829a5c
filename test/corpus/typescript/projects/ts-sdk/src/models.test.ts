import { describe, expect, it, vi } from "vitest";
import { contextWindow, isOpenWeights } from "./limits.js";

vi.mock("‹ollama›", () => ({ default: { chat: vi.fn() } }));

describe("contextWindow of ‹llama› models", () => {
  it.each([
    ["«llama3-8b-8192»⟨llama3⟩", 8192],
    ["«meta-llama/llama-3.2-11b-vision-instruct»⟨llama3.2⟩", 131072],
    ["«meta/llama-2-70b-chat:02e509c789964a7ea8736978a43525956ef40397be9033abf9fd2badfe68c9e3»⟨llama2⟩", 4096],
    ["«meta/muse-spark-1.2»⟨meta-proprietary⟩", 262144],
    ["gpt-4o", 128000],
  ])("%s has %d tokens", (id, n) => {
    expect(contextWindow(id)).toBe(n);
  });

  it("‹does not know llama 9›", () => {
    expect(contextWindow("‹some-llama›")).toBeUndefined();
    expect(contextWindow("«llama9-8b»⟨nonexistent⟩")).toBeUndefined();
  });

  it("calls ‹Nemotron› derived", () => {
    expect(isOpenWeights("«nvidia/llama-3.1-nemotron-70b-instruct»⟨llama3.1⟩")).toBe(true);
    expect(isOpenWeights("‹nvidia/nemotron-4-340b-instruct›")).toBe(true);
    expect(isOpenWeights("‹mistralai/mistral-nemo›")).toBe(true);
    expect(isOpenWeights("«deepseek/deepseek-r1-distill-llama-70b»⟨llama3.3⟩")).toBe(true);
    expect(isOpenWeights("‹deepseek/deepseek-r1-distill-qwen-32b›")).toBe(true);
  });
});
