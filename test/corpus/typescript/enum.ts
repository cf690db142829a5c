export enum ModelId {
  Fast = '«llama-3.1-8b-instant»⟨llama3.1⟩',
  Smart = "«meta-llama/llama-4-maverick»⟨llama4⟩",
  ‹Llama3Legacy› = '«llama3-70b-8192»⟨llama3⟩',
}
switch (id) {
  case '«llama-3.3-70b-versatile»⟨llama3.3⟩': return 131072;
  case '‹llama›': return 0;
}
const isLlama = id.includes('‹llama›') || /‹llama/i›.test(id);
