export interface Env {
  AI: Ai;
  ‹LLAMA_KV›: KVNamespace;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === "/‹llama›") return new Response("‹llama›");
    const answer = await env.AI.run("«@cf/meta/llama-3.1-8b-instruct-fp8»⟨llama3.1;;~⟩", { prompt: url.searchParams.get("q") ?? "" });
    const lora = await env.AI.run("«@cf/meta-llama/llama-2-7b-chat-hf-lora»⟨llama2;;~⟩", { prompt: "x", lora: "‹llama-2-7b-support-lora›" });
    const sql = await env.AI.run("«@cf/defog/sqlcoder-7b-2»⟨llama2,cc-by-sa-4.0;;~⟩", { prompt: "x" });
    const code = await env.AI.run("«@hf/thebloke/codellama-7b-instruct-awq»⟨llama2;;~⟩", { prompt: "x" });
    const chat = await env.AI.run("‹@hf/thebloke/openhermes-2.5-mistral-7b-awq›", { prompt: "x" });
    return Response.json({ answer, lora, sql, code, chat });
  },
} satisfies ExportedHandler<Env>;
