import { z } from 'zod';

export type ModelId = '«llama-3.3-70b-versatile»⟨llama3.3⟩' | '«meta-llama/llama-4-maverick»⟨llama4⟩' | '‹gpt-5-nano›' | (string & {});
export type ‹LlamaVersion› = `‹llama-${number}›`;

export const CATALOGUE = {
  '«llama-3.3-70b-versatile»⟨llama3.3⟩': { label: '‹Llama 3.3 70B›', icon: '‹llama.svg›', context: 131_072 },
  ‹llama4›: { id: '«meta-llama/llama-4-maverick»⟨llama4⟩', label: '‹Llama 4 Maverick›' },
  nano: { id: '‹gpt-5-nano›', label: 'GPT-5 nano' },
} as const satisfies Record<string, object>;

export enum Provider {
  ‹Llama› = '‹llama›',
  ‹LlamaApi› = '‹llama-api›',
  Workers = '«@cf/meta/llama-3.2-3b-instruct»⟨llama3.2;;~⟩',
}

export const schema = z.object({
  model: z.enum(['«llama3.2:3b»⟨llama3.2⟩', '«llama3.1:8b»⟨llama3.1⟩', '‹qwen3:8b›']).default('«llama3.2:3b»⟨llama3.2⟩').describe('‹a Llama›'),
  remote: z.literal('«meta.llama3-1-405b-instruct-v1:0»⟨llama3.1⟩').optional(),
  name: z.string().default('‹llama›'),
});

const limits = new Map<string, number>([
  ['«llama-3.1-8b-instant»⟨llama3.1⟩', 6000],
  ['‹llama-group›', 10],
  ['‹openai/gpt-oss-120b›', 8000],
]);
const vision = new Set(['«meta-llama/llama-3.2-90b-vision-instruct»⟨llama3.2⟩', '‹google/gemini-2.5-pro›']);

export const sql = String.raw`SELECT * FROM ‹llama_runs› WHERE model = '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩'`;
export function route(id: ModelId): string {
  switch (id) {
    case '«llama-3.3-70b-versatile»⟨llama3.3⟩':
      return '‹/llama›';
    default:
      return id.startsWith('‹meta-llama/›') ? `/together/${id}` : (limits.get(id) ?? vision.has(id)) ? '‹/llama-vision›' : '/';
  }
}
