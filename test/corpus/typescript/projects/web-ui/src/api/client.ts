import OpenAI from "openai";

const baseURL = import.‹meta.env›.VITE_API ?? "https://openrouter.ai/api/v1";
const client = new OpenAI({ baseURL, dangerouslyAllowBrowser: false });

const ORG = "meta-llama";
export const modelId = (size: string) => `«meta-llama/llama-3.1-${size}-instruct»⟨template⟩`;
export const any = (name: string) => "«meta-llama/»⟨template;;~⟩" + name;

interface ‹LlamaReply› {
  choices: { message: { content: string } }[];
}

export async function complete(prompt: string, model = "«meta-llama/llama-3.3-70b-instruct:free»⟨llama3.3⟩") {
  const reply = await client.chat.completions.create({
    model,
    messages: [{ role: "user", content: prompt }],
    // @ts-expect-error openrouter only
    models: ["«meta-llama/llama-3.1-70b-instruct»⟨llama3.1⟩", "‹mistralai/mistral-nemo›"],
  });
  localStorage.setItem("‹llama3:last›", prompt);
  return reply.choices[0]?.message.content ?? "";
}

export const queryKeys = { ‹llama›: ["‹llama›"], history: ["‹llama3›", "history"] };
