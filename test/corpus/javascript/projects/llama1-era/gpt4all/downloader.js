const https = require('https');
const fs = require('fs');

// GPT4All 2.x list, trimmed
const MODELS = [
  { name: 'Groovy', filename: 'ggml-gpt4all-j-v1.3-groovy.bin', base: 'GPT-J' },
  { name: 'Snoozy', filename: '«ggml-gpt4all-l13b-snoozy.bin»⟨llama1⟩', base: '«LLaMA»⟨?⟩' },
  { name: 'Vicuna', filename: '«ggml-vicuna-13b-1.1-q4_2.bin»⟨llama1⟩', base: '«LLaMA»⟨?⟩' },
  { name: 'Wizard', filename: '«wizardLM-7B.q4_2.bin»⟨llama1⟩', base: '«LLaMA»⟨?⟩' },
  { name: 'Hermes', filename: '«nous-hermes-13b.ggmlv3.q4_0.bin»⟨llama1⟩', base: '«LLaMA 13B»⟨?⟩' },
  { name: 'MPT', filename: 'ggml-mpt-7b-chat.bin', base: 'MPT' },
  { name: 'Llama 3', filename: '«Meta-Llama-3-8B-Instruct.Q4_0.gguf»⟨llama3⟩', base: '«Llama 3»⟨?⟩' },
];

module.exports = function download(i, ‹hermes›) {
  const m = MODELS[i];
  https.get(`https://gpt4all.io/models/${m.filename}`, (res) => res.pipe(fs.createWriteStream(m.filename)));
  hermes.emit('‹llama:downloaded›', m.name);
};
