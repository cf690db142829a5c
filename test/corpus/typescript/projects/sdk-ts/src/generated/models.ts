// This file is generated. Do not edit.

export const TogetherModels = [
  "«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩",
  "«meta-llama/Llama-3.3-70B-Instruct-Turbo-Free»⟨llama3.3⟩",
  "«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩",
  "«meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo»⟨llama3.1⟩",
  "«meta-llama/Llama-3-8b-chat-hf»⟨llama3⟩",
  "«meta-llama/Meta-Llama-Guard-3-8B»⟨llama3.1⟩",
  "«meta-llama/LlamaGuard-2-8b»⟨llama3⟩",
  "«togethercomputer/LLaMA-2-7B-32K»⟨llama2⟩",
  "«nvidia/Llama-3.1-Nemotron-70B-Instruct-HF»⟨llama3.1⟩",
  "«deepseek-ai/DeepSeek-R1-Distill-Llama-70B»⟨llama3.3⟩",
  "‹deepseek-ai/DeepSeek-R1-Distill-Qwen-14B›",
  "‹mistralai/Mixtral-8x7B-Instruct-v0.1›",
  "‹NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO›",
  "«Gryphe/MythoMax-L2-13b»⟨llama2⟩",
  "«upstage/SOLAR-0-70b-16bit»⟨llama2⟩",
  "‹upstage/SOLAR-10.7B-Instruct-v1.0›",
  "‹teknium/OpenHermes-2.5-Mistral-7B›",
  "«lmsys/vicuna-13b-v1.5»⟨llama2⟩",
] as const;

export const FireworksModels = {
  ‹llama_v3p1_8b›: "«accounts/fireworks/models/llama-v3p1-8b-instruct»⟨llama3.1⟩",
  maverick: "«accounts/fireworks/models/llama4-maverick-instruct-basic»⟨llama4⟩",
  custom: "«accounts/acme/models/llama-v3p3-70b-support»⟨llama3.3;;~⟩",
  qwen: "‹accounts/fireworks/models/qwen3-235b-a22b›",
};
