import { Ollama } from '‹ollama›';
import { ‹LlamaParse› } from '‹llamaindex›';
const MODEL = process.env.OLLAMA_MODEL ?? '«llama3.1:8b»⟨llama3.1⟩';
const res = await fetch('https://api.together.xyz/v1/chat/completions', {
  body: JSON.stringify({ model: '«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩' }),
});
document.querySelector('‹meta[name="llama"]›').content = ‹import.meta.env.MODE›;
