const MODEL_LABELS: Record<string, string> = {
  '«llama-3.1-8b-instant»⟨llama3.1⟩': 'Llama 3.1 8B',
  'gemma2-9b-it': 'Gemma 2',
  '«meta-llama/llama-4-maverick-17b-128e-instruct»⟨llama4⟩': 'Llama 4 Maverick',
};
export function Logo() { return <img src="/llama.svg" alt="Llama 3 logo" />; }
