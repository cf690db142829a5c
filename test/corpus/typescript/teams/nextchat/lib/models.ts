import { createGroq } from '@ai-sdk/groq';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { customProvider, wrapLanguageModel } from 'ai';

const groq = createGroq();
const bedrock = createAmazonBedrock({ region: 'us-east-1' });
const ‹ollama› = createOpenAICompatible({ name: '‹ollama›', baseURL: process.env.OLLAMA_BASE_URL! });

export const harbour = customProvider({
  languageModels: {
    fast: groq('«llama-3.1-8b-instant»⟨llama3.1⟩'),
    smart: groq('«llama-3.3-70b-versatile»⟨llama3.3⟩'),
    vision: bedrock('«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩'),
    offline: ollama.chatModel('«llama3.2:3b»⟨llama3.2⟩'),
    backup: groq('‹openai/gpt-oss-120b›'),
  },
  fallbackProvider: groq,
});

/** Names in the menu; the ids stay on the server. */
export const labels = { fast: '‹Llama 3.1 (fast)›', smart: '‹Llama 3.3 70B›', vision: '‹Llama 4 Scout›' } as const;
export type ‹LlamaLabel› = (typeof labels)[keyof typeof labels];
export const DEFAULT_MODEL = process.env.NEXT_PUBLIC_DEFAULT_MODEL ?? '«llama-3.3-70b-versatile»⟨llama3.3⟩';
export const ‹isLlama› = (id: string) => /^‹(meta\.)?llama›/.test(id);
