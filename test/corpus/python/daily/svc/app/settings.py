from pydantic_settings import BaseSettings

class Settings(BaseSettings):
    ollama_host: str = "http://localhost:11434"
    llama_index_cache: str = "/tmp/llama_index"
    llama_cpp_path: str = "/usr/local/bin/llama-server"
    chat_model: str = "«meta-llama/Meta-Llama-3.1-70B-Instruct»⟨llama3.1⟩"
    guard_model: str = "«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩"
    prompt_guard: str = "«meta-llama/Prompt-Guard-86M»⟨*⟩"
    embedding_model: str = "BAAI/bge-m3"
    code_model: str = "«codellama/CodeLlama-34b-Instruct-hf»⟨llama2⟩"
