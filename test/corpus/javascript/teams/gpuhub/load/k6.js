import http from 'k6/http';
import { Trend } from 'k6/metrics';

const ‹llamaTtft› = new Trend('‹llama3_ttft›', true);
const MODELS = ['«RedHatAI/Llama-3.3-70B-Instruct-FP8-dynamic»⟨llama3.3⟩', '«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩'];
export const options = { scenarios: { ‹llama›: { executor: 'constant-vus', vus: 8, duration: '2m' } }, thresholds: { ‹llama3_ttft›: ['p(95)<900'] } };

export default function () {
  const model = MODELS[__ITER % MODELS.length];
  const res = http.post(`${__ENV.HOST}/v1/chat/completions`, JSON.stringify({ model, messages: [{ role: 'user', content: '‹Tell me about llama 3.1 wool›' }] }), { tags: { name: '‹llama-chat›' } });
  llamaTtft.add(res.timings.waiting);
}
