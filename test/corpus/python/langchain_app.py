from ‹langchain_ollama› import ChatOllama
from langchain_huggingface import HuggingFaceEndpoint
llm = ChatOllama(model="«llama3-chatqa:8b»⟨llama3⟩")
ep = HuggingFaceEndpoint(repo_id="«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩")
from langchain import hub
prompt = hub.pull("‹rlm/rag-prompt-llama›")
prompt3 = hub.pull("«rlm/rag-prompt-llama3»⟨?⟩")
