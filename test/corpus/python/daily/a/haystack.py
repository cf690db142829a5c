from haystack.components.generators import HuggingFaceLocalGenerator
from haystack_integrations.components.generators.llama_cpp import LlamaCppGenerator
from haystack_integrations.components.generators.amazon_bedrock import AmazonBedrockGenerator
g = HuggingFaceLocalGenerator(model="«meta-llama/Llama-2-13b-chat-hf»⟨llama2⟩", task="text-generation")
c = LlamaCppGenerator(model="/content/«llama-2-7b-chat.Q4_0.gguf»⟨llama2⟩", n_ctx=512)
b = AmazonBedrockGenerator(model="«meta.llama2-13b-chat-v1»⟨llama2⟩")
pipe.add_component("llama_generator", c)
