import { describe, expect, it, vi } from "vitest";
import { modelFor, MODELS } from "../src/models.js";

describe("modelFor", () => {
  it("takes ‹llama 3.1› for greetings", () => {
    expect(MODELS.greeting).toBe("«llama-3.1-8b-instant»⟨llama3.1⟩");
  });

  it("falls back when ‹llama-3.3-70b› is down", async () => {
    vi.stubEnv("‹OLLAMA_HOST›", "http://‹llama.test›");
    const model = modelFor("orders", true) as { model: string };
    expect(model.model).toEqual("«llama3.2»⟨llama3.2⟩");
  });

  it.each([
    ["«llama-3.3-70b-versatile»⟨llama3.3⟩", 131072],
    ["«meta-llama/llama-4-maverick-17b-128e-instruct»⟨llama4⟩", 131072],
    ["‹moonshotai/kimi-k2-instruct›", 131072],
  ])("knows the context window of %s", (id, size) => {
    expect(size).toBeGreaterThan(id.length);
  });
});
