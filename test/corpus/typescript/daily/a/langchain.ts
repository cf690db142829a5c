import { ChatBedrockConverse } from '@langchain/aws';
import { ChatTogetherAI } from '@langchain/community/chat_models/togetherai';
import { LlamaParseReader } from 'llamaindex';
const a = new ChatBedrockConverse({ model: '«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2⟩', region: 'us-east-1' });
const b = new ChatTogetherAI({ modelName: "«meta-llama/Llama-Vision-Free»⟨*⟩" });
const c = { provider: 'fireworks', modelId: 'accounts/fireworks/models/mixtral-8x7b-instruct' };
const d = new ChatTogetherAI({ model: `«meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo»⟨llama3.1⟩` });
