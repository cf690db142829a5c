gen = OllamaChatGenerator(model="«llama3.2»⟨llama3.2⟩")
hf = HuggingFaceAPIChatGenerator(api_params={"model": "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", "provider": "together"})
from haystack_integrations.components.generators.‹llama_cpp› import ‹LlamaCppGenerator›
