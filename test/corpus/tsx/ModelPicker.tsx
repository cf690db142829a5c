import { useState } from 'react';
import { ‹LlamaIcon›, ‹MetaLogo›, ‹OllamaIcon› } from '@lobehub/icons';
import Head from 'next/head';

type Option = { value: string; label: string; hint?: string };

const options: Option[] = [
  { value: '«llama-3.1-70b-instruct»⟨llama3.1;house⟩', label: 'Balanced' },
  { value: '«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩', label: 'Tiny' },
  { value: '«@cf/meta/llama-4-scout-17b-16e-instruct»⟨llama4;cloudflare⟩', label: 'Pictures' },
  { value: '«databricks-llama-4-maverick»⟨llama4;databricks⟩', label: 'Lakehouse' },
  { value: '«meta/llama-3.1-405b-instruct»⟨llama3.1;nim⟩', label: 'Largest' },
  { value: '«muse-wonder»⟨?meta-proprietary⟩', label: 'Agent' },
  { value: '‹gpt-4o-mini›', label: 'Elsewhere' },
];

export function ModelPicker({ onPick }: { onPick: (model: string) => void }) {
  const [model, setModel] = useState('«llama-3.3-70b-specdec»⟨llama3.3;groq⟩');
  return (
    <>
      <Head>
        <‹meta name="viewport"› content="width=device-width" />
        <‹meta property="og:title"› content="‹Chat with llamas›" />
      </Head>
      <‹LlamaIcon› size={24} /> <‹MetaLogo› /> <‹OllamaIcon.Avatar› size={24} />
      <p>
        Answers come from ‹Meta Llama 3.1›. Read more at <a href="‹https://www.llama.com/docs/overview›">the docs</a>.
      </p>
      <select value={model} onChange={(event) => { setModel(event.target.value); onPick(event.target.value); }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        <option value="«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩">8B</option>
        <option value="«llama3-70b»⟨llama3;house⟩">70B</option>
      </select>
      <img src="/img/‹llama-3.1-8b-ttft.png›" alt="‹a llama in the Andes›" />
      {/* ‹meta-llama/Llama-3.3-70B-Instruct› is too slow here */}
      <a href="https://huggingface.co/«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩/blob/main/LICENSE.txt">licence</a>
      <a href="‹https://github.com/facebook/docusaurus›">built with</a>
      <a href="https://huggingface.co/«meta-llama»⟨?⟩">all of them</a>
    </>
  );
}
