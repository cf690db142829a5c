import express from 'express';
import { HfInference } from '@huggingface/inference';
import Replicate from 'replicate';
import { ‹ChatOllama› } from '‹@langchain/ollama›';
import { ChatTogetherAI } from '@langchain/community/chat_models/togetherai';
import { ChatFireworks } from '@langchain/community/chat_models/fireworks';
import { WatsonxAI } from '@langchain/community/llms/watsonx_ai';
import { ‹getLlama›, ‹LlamaChatSession› } from '‹node-llama-cpp›';

const replicate = new Replicate();
const hf = new HfInference(process.env.HF_TOKEN);
const app = express();
const ‹meta› = { title: 'Chat', ‹museum›: true };

const models = {
  together: new ChatTogetherAI({ model: '«meta-llama/Llama-3-70b-chat-hf»⟨llama3;together⟩' }),
  togetherFree: new ChatTogetherAI({ model: '«meta-llama/Llama-3.3-70B-Instruct-Turbo-Free»⟨llama3.3;together⟩' }),
  fireworks: new ChatFireworks({ model: '«accounts/fireworks/models/llama4-scout-instruct-basic»⟨llama4;fireworks⟩' }),
  watsonx: new WatsonxAI({ modelId: '«meta-llama/llama-3-405b-instruct»⟨llama3.1;watsonx⟩' }),
  ollama: new ‹ChatOllama›({ model: '«codellama:7b-instruct-q5_K_M»⟨llama2;ollama⟩', baseUrl: process.env.‹OLLAMA_BASE_URL› }),
};

app.post('/complete', async (req, res) => {
  const output = await replicate.run('«meta/meta-llama-3.1-405b-instruct»⟨llama3.1;replicate⟩', { input: { prompt: req.body.prompt } });
  res.json({ output, ‹meta›: { model: ‹meta.title› } });
});

app.post('/legacy', async (req, res) => {
  const output = await replicate.run(
    '«meta/llama-2-13b-chat:f4e2de70d66816a838a89eeeb621910adffb0dd0baba3976c96980970978018d»⟨llama2;replicate⟩',
    { input: { prompt: req.body.prompt } },
  );
  res.json({ output });
});

app.get('/music', async (_req, res) => {
  res.json(await replicate.run('«meta/musicgen:671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb»⟨cc-by-nc-4.0;replicate⟩', {}));
});

app.get('/code', async (_req, res) => {
  // ‹codellama/CodeLlama-13b-hf› answers too slowly on the free tier
  res.json(await hf.textGeneration({ model: '«codellama/CodeLlama-34b-hf»⟨llama2;hf⟩', inputs: 'def add(' }));
});

const ‹llama› = await ‹getLlama›();
const local = await ‹llama›.loadModel({ modelPath: 'models/«llama-2-13b-chat.Q8_0.gguf»⟨llama2;gguf⟩' });
const remote = await ‹llama›.loadModel({ modelPath: 'hf:«mradermacher/Llama-3.2-3B-Instruct-GGUF:Q4_K_M»⟨llama3.2;repack⟩' });
const session = new ‹LlamaChatSession›({ contextSequence: local.getSequence() });

if (import.‹meta›.url === process.argv[1]) app.listen(3000, () => console.log('‹llama chat› on 3000'));
document?.querySelector('‹meta[name="theme-color"]›')?.remove();
export { models, session, remote, hf };
