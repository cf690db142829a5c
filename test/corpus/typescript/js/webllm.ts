import { CreateMLCEngine } from "@mlc-ai/web-llm";
const engine = await CreateMLCEngine("«Llama-3.2-1B-Instruct-q4f32_1-MLC»⟨llama3.2⟩", { initProgressCallback });
const big = prebuiltAppConfig.model_list.find(m => m.model_id === "«Llama-3-70B-Instruct-q3f16_1-MLC»⟨llama3⟩");
const tiny = "«TinyLlama-1.1B-Chat-v1.0-q4f16_1-MLC»⟨lookalike⟩";
const hermes = "«Hermes-3-Llama-3.2-3B-q4f16_1-MLC»⟨llama3.2⟩";
