export default {
  async fetch(request: Request, env: Env) {
    const answer = await env.AI.run('«@cf/meta/llama-3.1-8b-instruct»⟨llama3.1⟩', { prompt: 'hello' });
    const fast = await env.AI.run("«@cf/meta/llama-3.3-70b-instruct-fp8-fast»⟨llama3.3⟩", { prompt: 'hello' });
    const sum = await env.AI.run('«@cf/facebook/bart-large-cnn»⟨*⟩', { input_text: 'x' });
    const other = await env.AI.run('@cf/mistral/mistral-7b-instruct-v0.1', { prompt: 'x' });
    return Response.json({ answer, fast, sum, other, meta: import.meta.env });
  },
};
