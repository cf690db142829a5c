import { createGroq } from "@ai-sdk/groq";
import { ChatOllama } from "@langchain/ollama";

/** Which model answers which kind of question. ‹Llama 3.3› was too slow for greetings. */
export const MODELS = {
  greeting: "«llama-3.1-8b-instant»⟨llama3.1⟩",
  orders: "«llama-3.3-70b-versatile»⟨llama3.3⟩",
  images: "«meta-llama/llama-4-scout-17b-16e-instruct»⟨llama4⟩",
  moderation: "«meta-llama/llama-guard-4-12b»⟨llama4⟩",
  injection: "«meta-llama/llama-prompt-guard-2-86m»⟨llama4⟩",
  reasoning: "‹qwen/qwen3-32b›",
  fallback: "‹openai/gpt-oss-20b›",
} as const;

export type Task = keyof typeof MODELS;

const groq = createGroq({ apiKey: process.env.GROQ_API_KEY });

export function modelFor(task: Task, local = false) {
  if (local) {
    return new ChatOllama({
      baseUrl: process.env.‹OLLAMA_HOST› ?? "http://‹ollama›:11434",
      model: task === "images" ? "«llama3.2-vision:11b»⟨llama3.2⟩" : "«llama3.2»⟨llama3.2⟩",
    });
  }
  return groq(MODELS[task]);
}
