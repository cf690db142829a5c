import { streamText, convertToModelMessages } from 'ai';
import { harbour } from '@/lib/models';

export const maxDuration = 60;
const PRICES: Record<string, [number, number]> = {
  '«llama-3.1-8b-instant»⟨llama3.1⟩': [0.05, 0.08],
  '«llama-3.3-70b-versatile»⟨llama3.3⟩': [0.59, 0.79],
  '«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩': [0.17, 0.66],
  '‹openai/gpt-oss-120b›': [0.15, 0.6],
};

export async function POST(req: Request) {
  const { messages, model } = await req.json();
  const t = performance.now();
  const result = streamText({
    model: harbour.languageModel(model),
    messages: convertToModelMessages(messages),
    system: '‹You are Llama, the helper of harbour pilots. Never say that you are Llama 3.›',
    experimental_telemetry: { isEnabled: true, functionId: '‹llama-chat-v3›' },
    onError: ({ error }) => console.error('‹llama 3.3 timed out›', error),
    onFinish: ({ usage }) => track('‹llama.finish›', { ms: performance.now() - t, cost: PRICES[model]?.[1], usage }),
  });
  return result.toUIMessageStreamResponse();
}
