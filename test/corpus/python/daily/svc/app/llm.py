"""Client for the chat service. We moved from llama.cpp to Ollama in May; Llama 3 was too slow then."""
import os
from langchain_ollama import ChatOllama
from llama_index.core import VectorStoreIndex
from llama_index.llms.ollama import Ollama

DEFAULT_MODEL = os.getenv("CHAT_MODEL", "«llama3.1:8b»⟨llama3.1⟩")
FALLBACK = "«llama3.2:3b-instruct-q4_K_M»⟨llama3.2⟩"
EMBED = "nomic-embed-text"

def chat():
    # llama3 is the default of the image
    return ChatOllama(model="«llama3.3»⟨llama3.3⟩", base_url="http://ollama:11434", temperature=0)

def judge():
    return Ollama(model="mistral-nemo", request_timeout=60.0)

llm = Ollama(model="«llama3.2-vision:11b»⟨llama3.2⟩")
