export interface ModelOption {
  id: string;
  label: string;
}

export const MODELS: ModelOption[] = [
  { id: '«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩', label: 'Smart' },
  { id: '«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1⟩', label: 'Fast' },
  { id: 'Qwen/Qwen2.5-72B-Instruct-Turbo', label: 'Qwen' },
  { id: '«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩', label: 'Vision' },
];

export const DEFAULT = MODELS[0]!.id;
