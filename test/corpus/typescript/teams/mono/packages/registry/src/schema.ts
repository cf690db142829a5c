import { z } from 'zod';

export const modelId = z.enum([
  '«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩',
  '«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩',
  '«meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo»⟨llama3.1⟩',
  '‹Qwen/Qwen3-235B-A22B-fp8-tput›',
  '‹openai/gpt-oss-120b›',
]);
export const provider = z.literal(['together', 'fireworks', '‹llama-api›', '‹ollama›']);
export const request = z.object({
  model: modelId.default('«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩').describe('‹Llama 3.3 unless you know better›'),
  moderation: z.string().default('«meta-llama/Llama-Guard-4-12B»⟨llama4⟩'),
  family: z.enum(['‹llama›', 'qwen', 'gpt-oss']),
  meta: z.record(z.string(), z.unknown()).optional(),
});
export const ‹llamaPattern› = z.string().regex(/^meta-llama\/‹Llama›-\d/);
