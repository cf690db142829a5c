export const GUARD = { model: 'ollama:«llama-guard3:1b»⟨llama3.2⟩', promptGuard: '«meta-llama/Llama-Prompt-Guard-2-86M»⟨llama4⟩', shields: ['inline::llama-guard', 'prompt-injection'] };
