export const agent = new Agent({ name: '‹Llama Agent›', model: 'openrouter/«meta-llama/llama-4-scout»⟨llama4⟩', instructions: '‹Act as a llama.›' });
const m = createOllama()('«llama3.1:8b»⟨llama3.1⟩');
