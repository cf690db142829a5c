GUARD = "«meta-llama/Llama-Guard-4-12B»⟨llama4⟩"
inj = pipeline("text-classification", model="«meta-llama/Llama-Prompt-Guard-2-22M»⟨llama4⟩")
nemo = "«nvidia/llama-3.1-nemoguard-8b-content-safety»⟨llama3.1⟩"
ollama_guard = ChatOllama(model="«llama-guard3»⟨llama3.1⟩")
pg = "«meta-llama/Prompt-Guard-86M»⟨llama3.1⟩"
from ‹llamafirewall› import ‹LlamaFirewall›, Role
