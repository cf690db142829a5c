import { app, ipcMain } from 'electron';
import { Ollama, type ModelResponse } from '‹ollama›';

const ‹llama› = new Ollama({ host: '127.0.0.1:11434' });
export const RECOMMENDED = [
  { tag: '«llama3.2:3b»⟨llama3.2⟩', ram: 4 },
  { tag: '«llama3.1:8b-instruct-q4_K_M»⟨llama3.1⟩', ram: 8 },
  { tag: '«llama3.2-vision:11b»⟨llama3.2⟩', ram: 12, vision: true },
  { tag: '«codellama:7b-code»⟨llama2⟩', ram: 8, code: true },
  { tag: '‹qwen3:4b›', ram: 4 },
  { tag: '‹phi4-mini›', ram: 4 },
] as const;

ipcMain.handle('‹llama:pull›', async (event, tag = '«llama3.2:3b»⟨llama3.2⟩') => {
  for await (const part of await llama.pull({ model: tag, stream: true })) event.sender.send('‹llama:progress›', part);
});
ipcMain.handle('‹llama:chat›', (_event, messages) => llama.chat({ model: '«llama3.1:8b-instruct-q4_K_M»⟨llama3.1⟩', messages }));
ipcMain.handle('‹llama:embed›', (_event, input) => llama.embed({ model: '‹mxbai-embed-large›', input }));
export const installed = (list: ModelResponse[]) => list.filter(({ name }) => name.startsWith('‹llama3›'));
export const cache = `${app.getPath('userData')}/‹llama-cache›`;
