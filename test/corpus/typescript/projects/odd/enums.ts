export enum Provider { ‹Ollama› = "‹ollama›", ‹Meta› = "‹meta›", ‹LlamaCpp› = "‹llamacpp›" }

export enum Model {
  ‹Llama3› = "«llama3:70b»⟨llama3⟩",
  ‹Llama32Vision› = "«llama3.2-vision:90b»⟨llama3.2⟩",
  ‹CodeLlama› = "«codellama:70b»⟨llama2⟩",
  Gemma = "gemma2",
}

export const PRICES: Record<string, [number, number]> = {
  "«meta-llama/Llama-3.2-3B-Instruct-Turbo»⟨llama3.2⟩": [0.06, 0.06],
  "«meta-llama/Llama-Vision-Free»⟨*⟩": [0, 0],
  "«togethercomputer/llama-2-7b»⟨llama2⟩": [0.1, 0.1],
  "«togethercomputer/CodeLlama-34b»⟨llama2⟩": [0.8, 0.8],
  "‹togethercomputer/RedPajama-INCITE-7B-Chat›": [0.2, 0.2],
  "«Austism/chronos-hermes-13b»⟨llama1⟩": [0.3, 0.3],
  "‹zero-one-ai/Yi-34B›": [0.8, 0.8],
};

const key = `‹llama3:${Model.Gemma}›`;
export const url = (m: string) => `https://huggingface.co/«meta-llama/${m}»⟨template;;~⟩`;
export const bytes = { ‹llama›: 0x6c6c616d, ‹meta›: new Map() };
