export default {
  async fetch(req, env) {
    const out = await env.AI.run("«@cf/meta/llama-3.3-70b-instruct-fp8-fast»⟨llama3.3⟩", { prompt: "hi" });
    const emb = await env.AI.run("‹@cf/baai/bge-m3›", { text: "hi" });
    const vis = await env.AI.run("«@cf/meta/llama-3.2-11b-vision-instruct»⟨llama3.2⟩", {});
    const hermes = await env.AI.run("‹@hf/nousresearch/hermes-2-pro-mistral-7b›", {});
    return Response.json(out);
  },
};
