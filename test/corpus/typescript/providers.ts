import { bedrock } from '@ai-sdk/amazon-bedrock';
import { createGroq } from '@ai-sdk/groq';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { ‹ollama› } from '‹ollama-ai-provider›';
import { ‹LlamaParseReader› } from '‹@llamaindex/cloud›';
import { ‹OllamaEmbedding›, Settings } from '‹llamaindex›';
import type { ‹LlamaModel› } from '‹node-llama-cpp›';

export interface ProviderEntry {
  id: string;
  label: string;
  ‹meta›: { contextWindow: number; vision?: boolean };
}

/** Llama API went away in July, see ‹https://llama.developer.meta.com/docs/llama-api-deprecation/›. */
export const LLAMA_API = {
  baseURL: 'https://«api.llama.com»⟨endpoint;llama-api⟩/compat/v1',
  models: ['«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4;llama-api⟩', '«Llama-3.3-70B-Instruct»⟨llama3.3;llama-api⟩', '«Llama-3.3-8B-Instruct»⟨*;llama-api⟩'],
};

export const META_MODEL_API = {
  baseURL: 'https://«api.meta.ai»⟨?endpoint⟩/v1',
  models: ['«muse-spark-1.3»⟨meta-proprietary;muse⟩', '«muse-spark-1.3-contributor»⟨meta-proprietary;muse⟩', '«muse-wonder-1.0»⟨meta-proprietary;muse⟩'] as const,
};

export const catalogue: ProviderEntry[] = [
  { id: '«meta-llama/llama-3.2-3b-instruct:free»⟨llama3.2;openrouter⟩', label: 'small', ‹meta›: { contextWindow: 131072 } },
  { id: '«meta-llama/llama-3-8b-instruct:extended»⟨llama3;openrouter⟩', label: 'roomy', ‹meta›: { contextWindow: 16384 } },
  { id: '«meta-llama/llama-4-maverick»⟨llama4;openrouter⟩', label: 'vision', ‹meta›: { contextWindow: 1048576, vision: true } },
  { id: '«meta/muse-glimmer-30b»⟨apache-2.0;openrouter⟩', label: 'open', ‹meta›: { contextWindow: 131072 } },
  { id: '«nousresearch/hermes-3-llama-3.1-405b»⟨llama3.1;derivative⟩', label: 'story', ‹meta›: { contextWindow: 131072 } },
  { id: '‹mistralai/mistral-nemo›', label: 'nemo', ‹meta›: { contextWindow: 131072 } },
  { id: '‹google/gemma-3-27b-it:free›', label: 'gemma', ‹meta›: { contextWindow: 96000 } },
];

export const gateway = ['«meta/llama-3.3-70b»⟨llama3.3;vercel⟩', '«meta/llama-4-scout»⟨llama4;vercel⟩', '«meta/llama-3.2-1b»⟨llama3.2;vercel⟩', '«meta/llama-3.1-70b»⟨llama3.1;vercel⟩'];

const groq = createGroq({ apiKey: process.env.GROQ_API_KEY });
const cerebras = createOpenAICompatible({ name: 'cerebras', baseURL: 'https://api.cerebras.ai/v1' });
const lepton = createOpenAICompatible({ name: 'lepton', baseURL: 'https://«llama3-3-70b»⟨llama3.3;lepton;~⟩.lepton.run/api/v1' });

export function pick(tier: 'fast' | 'deep' | 'local') {
  switch (tier) {
    case 'fast':
      return groq('«llama-3.2-11b-vision-preview»⟨llama3.2;groq⟩');
    case 'deep':
      return bedrock('«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2;bedrock⟩');
    case 'local':
      return ‹ollama›('«llama3.3:70b-instruct-q3_K_M»⟨llama3.3;ollama⟩');
  }
}

export const quick = cerebras('«llama3.1-70b»⟨llama3.1;cerebras⟩');
export const remote = lepton('«llama3.3-70b»⟨llama3.3;lepton⟩');
Settings.embedModel = new ‹OllamaEmbedding›({ model: '‹nomic-embed-text›' });

// The old default was '‹llama-3.1-70b-versatile›', until Groq dropped it; ‹Llama 3.3› took its place.
export const env = {
  url: import.‹meta›.env.VITE_API_URL,
  ollamaHost: process.env.‹OLLAMA_HOST› ?? '‹http://localhost:11434›',
  ollamaKey: process.env.‹OLLAMA_API_KEY›,
  cloudKey: process.env.‹LLAMA_CLOUD_API_KEY›,
};

export function withModel(size: string) {
  return `«meta-llama/Llama-3.2-${size}-Instruct»⟨template;template⟩`;
}

export let handle: ‹LlamaModel› | undefined;
