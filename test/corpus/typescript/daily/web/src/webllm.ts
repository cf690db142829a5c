import { CreateMLCEngine } from '@mlc-ai/web-llm';

const selectedModel = '«Llama-3.2-1B-Instruct-q4f16_1-MLC»⟨llama3.2⟩';
export const engine = await CreateMLCEngine(selectedModel, { initProgressCallback: console.log });
export const bigger = await CreateMLCEngine('«Llama-3.1-8B-Instruct-q4f32_1-MLC-1k»⟨llama3.1⟩');
export const phi = 'Phi-3.5-mini-instruct-q4f16_1-MLC';
