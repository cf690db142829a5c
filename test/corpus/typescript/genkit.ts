import { ollama } from '‹genkitx-ollama›';
const ai = genkit({ plugins: [ollama({ models: [{ name: '«llama3.2»⟨llama3.2⟩', type: 'generate' }], serverAddress })], model: 'vertexModelGarden/«meta/llama-3.1-405b-instruct-maas»⟨llama3.1⟩' });
const x = ai.generate({ model: vertexModelGarden.model('«meta/llama-4-maverick-17b-128e-instruct-maas»⟨llama4⟩') });
