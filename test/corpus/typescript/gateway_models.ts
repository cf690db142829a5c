import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { bedrock } from '@ai-sdk/amazon-bedrock';
import { groq } from '@ai-sdk/groq';
import { gateway, generateText, wrapLanguageModel } from 'ai';
import { ‹ollama› } from '‹ollama-ai-provider-v2›';
import { CreateMLCEngine } from '@mlc-ai/web-llm';
import type { ‹LlamaProps› } from './‹llama-3-card›';

/** ‹Llama 3.3› on Groq, ‹Llama 4› elsewhere. ‹"meta/llama-3-8b"› is no longer routed. */
export const models = {
  chat: groq('«llama-3.3-70b-versatile»⟨llama3.3;groq⟩'),
  tools: groq("«llama3-groq-70b-8192-tool-use-preview»⟨llama3;groq⟩"),
  edge: bedrock(`«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4;bedrock⟩`, { guardrails: ‹undefined› }),
  gateway: gateway('«meta/llama-3.2-3b»⟨llama3.2;vercel⟩'),
  muse: gateway('«meta/muse-wonder-1.0»⟨meta-proprietary;muse⟩'),
  museOpen: gateway('«meta/muse-spark-open»⟨?open⟩'),
  local: ‹ollama›('«llama3.2-vision»⟨llama3.2;ollama⟩'),
  alibaba: gateway('‹alibaba/qwen3-coder›'),
  sized: (b: number) => ‹ollama›(`«llama3.1:${b}b»⟨template;ollama⟩`),
  picked: gateway(process.env.NEXT_PUBLIC_MODEL ?? '«meta/llama-3.1-70b»⟨llama3.1;vercel⟩'),
} as const;

const deepinfra = createOpenAICompatible({ name: 'deepinfra', baseURL: 'https://api.deepinfra.com/v1/openai' });
const parasail = createOpenAICompatible({ name: 'parasail', baseURL: 'https://api.parasail.io/v1' });
export const fallbacks = [
  deepinfra.chatModel('«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1;resellers⟩'),
  deepinfra.chatModel('«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3;resellers⟩'),
  parasail('«parasail-llama-33-70b-fp8»⟨llama3.3;resellers⟩'),
  parasail('«parasail-llama-4-scout-instruct»⟨llama4;resellers⟩'),
  parasail('‹parasail-qwen3-32b›'),
];

export const ids = ['«meta-llama/llama-3.3-8b-instruct:free»⟨*;openrouter⟩', '«meta-llama/llama-3-70b-instruct»⟨llama3;openrouter⟩', '‹meta-llama›', '‹meta.title›'] satisfies string[];
export type ModelId = '«llama-3.1-405b-reasoning»⟨llama3.1;groq⟩' | '«llama-guard-3-8b»⟨llama3.1;groq⟩' | '‹gemma2-9b-it›';

export async function ‹askLlama›({ prompt = '‹Tell me about llamas›', model = models.chat }: ‹LlamaProps›) {
  const started = import.meta.env.DEV;
  const { text } = await generateText({ model: wrapLanguageModel({ model, middleware: [] }), prompt, providerOptions: { gateway: { order: ['groq', 'bedrock'] }, meta: { ‹llama›: true } } });
  // console.log('‹llama3.1:8b› answered')
  console.log(`‹llama answered in ${Date.now()} ms›`, started);
  return text;
}

const engine = await CreateMLCEngine('«Llama-3.2-1B-Instruct-q4f32_1-MLC»⟨llama3.2;mlc⟩', {
  appConfig: {
    model_list: [{
      model: 'https://huggingface.co/«mlc-ai/Llama-3.1-8B-Instruct-q4f16_1-MLC»⟨llama3.1;mlc⟩',
      model_id: "«Llama-3.1-8B-Instruct-q4f16_1-MLC»⟨llama3.1;mlc⟩",
      model_lib: modelLibURLPrefix + modelVersion + '«/Llama-3_1-8B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm»⟨?lib⟩',
    }],
  },
});
export const onnx = await pipeline('text-generation', '«onnx-community/Llama-3.2-1B-Instruct-q4f16»⟨llama3.2;onnx⟩', { dtype: 'q4f16', device: 'webgpu' });
export const asr = pipeline('automatic-speech-recognition', '«Xenova/wav2vec2-base-960h»⟨mit;research⟩');
export const mt = pipeline('translation', '«Xenova/nllb-200-distilled-600M»⟨cc-by-nc-4.0;research⟩');
export const seg = pipeline('image-segmentation', "‹Xenova/segformer-b0-finetuned-ade-512-512›");
export const icons = { ‹llama›: '‹🦙›', ‹alpaca›: '/img/‹llama-3.1-8b.svg›', ‹maverick›: ‹Maverick›, ‹scout›: `${engine}/‹scout.png›` };
