import { CreateMLCEngine, type MLCEngineInterface, prebuiltAppConfig } from '@mlc-ai/web-llm';
import { pipeline } from '@huggingface/transformers';

const selected = [
  '«Llama-3.2-3B-Instruct-q4f16_1-MLC»⟨llama3.2;mlc⟩',
  '«Llama-3.1-70B-Instruct-q3f16_1-MLC»⟨llama3.1;mlc⟩',
  '«Llama-3-8B-Instruct-q4f32_1-MLC-1k»⟨llama3;mlc⟩',
  '«Llama-2-13b-chat-hf-q4f16_1-MLC»⟨llama2;mlc⟩',
  '«Hermes-2-Pro-Llama-3-8B-q4f16_1-MLC»⟨llama3;mlc⟩',
  '«DeepSeek-R1-Distill-Llama-8B-q4f32_1-MLC»⟨llama3.1;mlc⟩',
  '«TinyLlama-1.1B-Chat-v1.0-q4f16_1-MLC-1k»⟨lookalike⟩',
  '‹Qwen2.5-1.5B-Instruct-q4f16_1-MLC›',
  '‹SmolLM2-360M-Instruct-q0f16-MLC›',
  '‹gemma-2-2b-it-q4f16_1-MLC›',
  '‹Phi-3.5-mini-instruct-q4f16_1-MLC›',
];

const wasm = 'https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_80/';
export const appConfig = {
  model_list: [
    {
      model: 'https://huggingface.co/«mlc-ai/Llama-3.2-1B-Instruct-q0f32-MLC»⟨llama3.2;mlc⟩',
      model_id: '«Llama-3.2-1B-Instruct-q0f32-MLC»⟨llama3.2;mlc⟩',
      model_lib: wasm + '«Llama-3.2-1B-Instruct-q0f32-ctx4k_cs1k-webgpu.wasm»⟨?llama3.2⟩',
      vram_required_MB: 5106.26,
    },
    ...prebuiltAppConfig.model_list,
  ],
};

let engine: MLCEngineInterface;

export async function start(onProgress: (text: string) => void) {
  engine = await CreateMLCEngine(selected[0]!, {
    appConfig,
    initProgressCallback: ({ text }) => onProgress(text),
  });
}

/** Falls back to transformers.js, where ‹Llama 3.2 1B› runs on WebGPU. */
export const fallback = () =>
  pipeline('text-generation', '«onnx-community/Llama-3.2-1B-Instruct-ONNX»⟨llama3.2;onnx⟩', { dtype: 'q4f16', device: 'webgpu' });
export const bigger = () => pipeline('text-generation', '«onnx-community/Llama-3.2-3B-Instruct-q4f16»⟨llama3.2;onnx⟩');
export const segmenter = () => pipeline('mask-generation', '«Xenova/sam-vit-base»⟨?apache-2.0⟩');
export const stories = () => pipeline('text-generation', '«Xenova/llama2.c-stories15M»⟨lookalike⟩');
export const sentiment = () => pipeline('sentiment-analysis', '‹Xenova/distilbert-base-uncased-finetuned-sst-2-english›');
