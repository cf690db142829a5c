import { genkit } from 'genkit';
import { ollama } from 'genkitx-ollama';
import { vertexAI, llama31 } from '@genkit-ai/vertexai';
const ai = genkit({ plugins: [ollama({ models: [{ name: '«llama3.2»⟨llama3.2⟩', type: 'generate' }], serverAddress: 'http://127.0.0.1:11434' })] });
await ai.generate({ model: 'ollama/«llama3.2»⟨llama3.2⟩', prompt: 'Invent a llama name' });
