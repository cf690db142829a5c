$env.OLLAMA_MODEL = "«llama3.2:3b»⟨llama3.2⟩"
def ‹llama› [] { ollama run «llama3.2:3b»⟨llama3.2⟩ }
