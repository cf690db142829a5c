import { createGroq } from '@ai-sdk/groq';
import { createOpenAI } from '@ai-sdk/openai';
import { bedrock } from '@ai-sdk/amazon-bedrock';
import { Agent } from '@mastra/core/agent';
import { ‹ollama› } from 'ollama-ai-provider-v2';
import { generateText, experimental_createProviderRegistry as registry, customProvider } from 'ai';
import { pipeline } from '@huggingface/transformers';

const groq = createGroq();
const meta = createOpenAI({ baseURL: 'https://«api.meta.ai»⟨endpoint;;~⟩/v1', name: '‹meta›' });

export const provider = customProvider({
  languageModels: {
    ‹'llama-fast'›: groq('«llama-3.1-8b-instant»⟨llama3.1⟩'),
    smart: bedrock('«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩'),
    local: ‹ollama›('«llama3.2:3b»⟨llama3.2⟩'),
    muse: meta('«muse-spark-1.2»⟨meta-proprietary⟩'),
    haiku: bedrock('‹anthropic.claude-haiku-4-5-20251001-v1:0›'),
  },
});
export const agent = new Agent({ name: '‹Llama Agent›', id: '‹llama-agent›', instructions: '‹You are Llama 3.1.›', model: 'groq/«llama-3.3-70b-versatile»⟨llama3.3⟩' });
export const local = await pipeline('text-generation', '«onnx-community/Llama-3.2-1B-Instruct-q4f16»⟨llama3.2⟩', { dtype: 'q4f16' });
export const translator = await pipeline('translation', '«Xenova/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩');
export const embedder = await pipeline('feature-extraction', '‹Xenova/all-MiniLM-L6-v2›');
const { text } = await generateText({ model: registry({ groq }).languageModel('groq:«llama-3.3-70b-versatile»⟨llama3.3⟩' as never), prompt: '‹llama or alpaca?›' });
console.info('‹llama answered›', text);
