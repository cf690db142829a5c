import dspy
lm = dspy.LM("ollama_chat/«llama3.2»⟨llama3.2⟩", api_base="http://localhost:11434")
lm2 = dspy.LM("openai/«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩", api_base="http://localhost:7501/v1")
from ‹llama_index.llms.ollama› import Ollama
llm = Ollama(model="«llama3.1:latest»⟨llama3.1⟩", request_timeout=120.0)
emb = OllamaEmbedding(model_name="‹nomic-embed-text›")
