import { streamText } from "ai";
import { groq } from "@ai-sdk/groq";
import { togetherai } from "@ai-sdk/togetherai";
import { createOllama } from "ollama-ai-provider";

const ‹ollama› = createOllama({ baseURL: process.env.‹OLLAMA_BASE_URL› });

export async function POST(req: Request) {
  const { messages, ‹meta›, plan } = await req.json();
  const model = plan === "pro"
    ? togetherai("«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩")
    : plan === "local"
      ? ollama("«llama3.2»⟨llama3.2⟩")
      : groq("«llama-3.1-8b-instant»⟨llama3.1⟩");
  const tag = `‹llama-${plan}›`;
  return streamText({ model, messages, experimental_telemetry: { isEnabled: true, functionId: "‹llama3-chat›", metadata: { tag } } }).toDataStreamResponse();
}
