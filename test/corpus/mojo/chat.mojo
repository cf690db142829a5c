alias MODEL = "«modularai/Llama-3.1-8B-Instruct-GGUF»⟨llama3.1⟩"
struct ‹Llama›: pass
