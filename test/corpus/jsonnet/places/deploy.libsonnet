// ‹Llama› deployments
local base = { image: 'vllm/vllm-openai:v0.9.1', labels: { team: '‹llama›' } };
local vllm(name, model, draft=null) = base {
  name: name,
  args: ['--model=' + model, '--tensor-parallel-size=2'] + (if draft == null then [] else ['--speculative-model=' + draft]),
};
{
  ‹llama70b›: vllm('‹llama-70b›', '«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩', draft='«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩'),
  ‹llama8b›:: vllm('‹llama-3.1-8b›', |||
    «meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩
  |||),
  qwen: vllm('qwen', '‹Qwen/Qwen3-14B›'),
  grafana: { title: '‹Llama 3.3 latency›', uid: '‹llama33›', expr: 'sum(rate(‹llama_requests_total›{model="«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩"}[5m]))' },
}
