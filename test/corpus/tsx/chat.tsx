import { useChat } from '@ai-sdk/react';
import { ‹LlamaIcon› } from '@/icons/‹llama-3›';
import { ‹Ollama› } from '‹ollama/browser›';

const PROVIDERS = {
  ‹ollama›: { label: '‹Ollama (Llama)›', models: ['«llama3.3»⟨llama3.3;ollama⟩', '«llama3.2-vision»⟨llama3.2;ollama⟩', '‹gemma3›'] },
  workers: { label: 'Workers AI', models: [{ id: '«@cf/meta/llama-guard-3-8b»⟨llama3.1;cloudflare⟩', hidden: true }, { id: '«@cf/meta/llama-3.2-3b-instruct»⟨llama3.2;cloudflare⟩' }] },
  cerebras: { label: '‹Cerebras›', models: ['«llama-4-maverick-17b-128e-instruct»⟨llama4;cerebras⟩'], default: '«llama-3.3-70b»⟨llama3.3;cerebras⟩' },
} as const;

/** ‹Llama 4 Maverick› by default; ‹meta-llama/Llama-4-Scout-17B-16E› on the edge. */
export default function ‹LlamaChat›({ model = '«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4;together⟩' }: { model?: string }) {
  const { messages } = useChat({ api: '/api/‹llama›', body: { model } });
  const [vision, setVision] = useState<string>('«llama-3.2-90b-vision-preview»⟨llama3.2;groq⟩');
  const isLlama = /^meta-llama\//.test(model) || model.includes('‹llama›');
  if (model === '«muse-spark-1.3»⟨meta-proprietary;muse⟩') return <‹MuseTheme› accent="‹spark›" />;
  return (
    <main className="‹llama-chat› llama-3" data-model={model}>
      <Select value={model} onValueChange={setModel}>
        <SelectItem value="«llama-3.3-70b-versatile»⟨llama3.3;groq⟩">‹Llama 3.3 70B›</SelectItem>
        <SelectItem value="«deepseek-r1-distill-llama-70b»⟨llama3.3;groq⟩">‹R1 on Llama›</SelectItem>
        <SelectItem value={`«llama3.2:${size}b»⟨template;ollama⟩`}>‹Local llama›</SelectItem>
        <SelectItem value="‹mixtral-8x7b-32768›">‹Mixtral›</SelectItem>
      </Select>
      <img src="/‹llama3.png›" alt="‹A llama in a hat›" />
      <p>‹Powered by Llama 3.3 and Llama Guard.› <a href="‹https://www.llama.com/llama3_3/license/›">‹Licence›</a></p>
      {/* <Chat model="‹llama-3.1-70b-versatile›" /> */}
      <ModelCard repo="«meta-llama/Llama-3.2-1B»⟨llama3.2;hf⟩" href={`https://huggingface.co/${‹llamaRepo›}`} />
    </main>
  );
}

export async function POST(req: Request) {
  const ‹ollama› = new ‹Ollama›({ host: '‹http://llama.lan:11434›' });
  const res = await ‹ollama›.chat({ model: '«llama3.1:8b-instruct-fp16»⟨llama3.1;ollama⟩', messages: [{ role: 'user', content: '‹Why do llamas hum?›' }] });
  const run = await env.AI.run('«@cf/meta/llama-4-scout-17b-16e-instruct»⟨llama4;cloudflare⟩', { prompt: '‹llama›' });
  const out = await replicate.run('«meta/llama-4-maverick-instruct»⟨llama4;replicate⟩', { input: {} });
  const fal = await fal.subscribe('fal-ai/any-llm', { input: { model: '«meta-llama/llama-3.2-1b-instruct»⟨llama3.2;openrouter⟩' } });
  throw new ‹LlamaError›(`‹no llama named ${res.model}›`);
}
