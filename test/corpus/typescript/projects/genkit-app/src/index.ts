import { genkit } from "genkit";
import { ollama } from "‹genkitx-ollama›";
import { vertexAIModelGarden } from "@genkit-ai/vertexai/modelgarden";

const ai = genkit({
  plugins: [
    ollama({
      models: [
        { name: "«llama3.1»⟨llama3.1⟩", type: "chat" },
        { name: "«llama3.2-vision:11b»⟨llama3.2⟩", type: "chat" },
        { name: "‹gemma3›", type: "chat" },
      ],
      embedders: [{ name: "‹nomic-embed-text›", dimensions: 768 }],
      serverAddress: "http://127.0.0.1:11434",
    }),
    vertexAIModelGarden({ location: "us-central1", models: ["«meta/llama-4-maverick-17b-128e-instruct-maas»⟨llama4⟩"] }),
  ],
  model: "ollama/«llama3.1»⟨llama3.1⟩",
});

export const menuFlow = ai.defineFlow({ name: "‹llamaMenuFlow›" }, async (theme: string) => {
  const { text } = await ai.generate({ model: "ollama/«llama3.2-vision:11b»⟨llama3.2⟩", prompt: `Invent a menu item for ${theme}` });
  return text;
});
