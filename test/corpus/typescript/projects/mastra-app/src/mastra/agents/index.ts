import { Agent } from "@mastra/core/agent";
import { createOllama } from "‹ollama-ai-provider›";
import { bedrock } from "@ai-sdk/amazon-bedrock";
import { togetherai } from "@ai-sdk/togetherai";
import { meta } from "./‹meta›.js";

const ollama = createOllama({ baseURL: "http://localhost:11434/api" });

export const ‹llamaAgent› = new Agent({
  name: "‹llama-agent›",
  instructions: "You are a helpful ‹llama›.",
  model: ollama("«llama3.1:8b»⟨llama3.1⟩"),
});

export const awsAgent = new Agent({
  name: "aws",
  instructions: meta.title,
  model: bedrock("«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2⟩"),
});

export const agents = {
  gateway: new Agent({ name: "gateway", instructions: "", model: "vercel/«meta/llama-4-scout»⟨llama4⟩" }),
  together: new Agent({ name: "t", instructions: "", model: togetherai("«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1⟩") }),
};
