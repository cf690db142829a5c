import { createGroq } from "@ai-sdk/groq";
import { generateText } from "ai";
const { text } = await generateText({ model: groq("«llama-3.1-8b-instant»⟨llama3.1⟩"), prompt });
const r2 = await generateText({ model: "«meta/llama-4-scout»⟨llama4⟩", prompt });
const r3 = await generateText({ model: "«meta/muse-glimmer-30b»⟨apache-2.0⟩", prompt });
export const ‹metadata› = { title: "‹Llama Farm›", description: "‹Meet our llamas›" };
