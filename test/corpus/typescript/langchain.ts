const chat = new ChatBedrockConverse({ model: "«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2⟩", region: "us-west-2" });
const tg = new ChatTogetherAI({ model: "«meta-llama/Llama-3-70b-chat-hf»⟨llama3⟩" });
const cf = new ChatCloudflareWorkersAI({ model: "«@cf/meta/llama-2-7b-chat-int8»⟨llama2⟩" });
const emb = new OllamaEmbeddings({ model: "‹nomic-embed-text›" });
import { ‹ChatLlamaCpp› } from "‹@langchain/community/chat_models/llama_cpp›";
