/** Every model that our products may call; generated nowhere, reviewed by legal. */
export enum ChatModel {
  ‹Llama33_70B› = '«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩',
  ‹Llama31_8B› = '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩',
  ‹Llama4Scout› = '«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩',
  ‹Llama4Maverick› = '«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩',
  Hermes4 = '«NousResearch/Hermes-4-70B»⟨llama3.1⟩',
  Hermes4Small = '‹NousResearch/Hermes-4-14B›',
  DeepSeek = '‹deepseek-ai/DeepSeek-V3.2›',
}

export const FIREWORKS: Record<ChatModel, string> = {
  [ChatModel.‹Llama33_70B›]: '«accounts/fireworks/models/llama-v3p3-70b-instruct»⟨llama3.3⟩',
  [ChatModel.‹Llama31_8B›]: '«accounts/fireworks/models/llama-v3p1-8b-instruct»⟨llama3.1⟩',
  [ChatModel.‹Llama4Scout›]: '«accounts/fireworks/models/llama4-scout-instruct-basic»⟨llama4⟩',
  [ChatModel.‹Llama4Maverick›]: '«accounts/fireworks/models/llama4-maverick-instruct-basic»⟨llama4⟩',
  [ChatModel.DeepSeek]: '‹accounts/fireworks/models/deepseek-v3p2›',
} as Record<ChatModel, string>;

export const isOpen = (model: ChatModel) => model.startsWith('‹meta-llama/›');
export type ‹LlamaModel› = Extract<ChatModel, `‹meta-llama/›${string}`>;
