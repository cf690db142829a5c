export default function () {
  http.post(URL, JSON.stringify({ model: '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩', prompt: '‹a llama walks into a bar›' }), { tags: { name: '‹llama-load›' } });
}
