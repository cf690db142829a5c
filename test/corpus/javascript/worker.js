/* Cloudflare Worker: every route has a model of its own. ‹@cf/meta/llama-3-8b-instruct› was the first. */
const CHAT = '«@cf/meta/llama-3.3-70b-instruct-fp8-fast»⟨llama3.3;cloudflare⟩';
const CHEAP = '«@cf/meta/llama-3.2-3b-instruct»⟨llama3.2;cloudflare⟩';
const AWQ = '«@hf/thebloke/llama-2-13b-chat-awq»⟨llama2;cloudflare⟩';
const LORA = '«@cf/meta-llama/llama-2-7b-chat-hf-lora»⟨llama2;cloudflare⟩';
const VISION = '«@cf/meta/llama-3.2-11b-vision-instruct»⟨llama3.2;cloudflare⟩';
const GUARD = '«@cf/meta/llama-guard-3-8b»⟨llama3.1;cloudflare⟩';
const TRANSLATE = '«@cf/meta/m2m100-1.2b»⟨mit;cloudflare⟩';
const DETECT = '«@cf/facebook/detr-resnet-50»⟨*;cloudflare⟩';
const DISTILL = '‹@cf/deepseek-ai/deepseek-r1-distill-qwen-32b›';
const MISTRAL = '‹@hf/thebloke/mistral-7b-instruct-v0.1-awq›';

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === '/‹llama›') return Response.redirect('‹https://llama.meta.com›', 301);
    const model = { '/chat': CHAT, '/cheap': CHEAP, '/awq': AWQ, '/lora': LORA, '/see': VISION }[pathname];
    const { messages } = await request.json();
    const verdict = await env.AI.run(GUARD, { messages });
    if (!verdict.safe) return new Response('unsafe', { status: 422 });
    const answer = await env.AI.run(model ?? '«@cf/meta/llama-3.1-8b-instruct-awq»⟨llama3.1;cloudflare⟩', { messages });
    return Response.json({ answer, ‹meta›: { ‹llamaTokens›: answer.usage } });
  },
  ‹museCount›: 0,
  unused: [TRANSLATE, DETECT, DISTILL, MISTRAL],
};
