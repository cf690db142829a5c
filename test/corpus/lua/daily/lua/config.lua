return {
  provider = "ollama",
  ollama = { model = "«llama3.1:8b»⟨llama3.1⟩", endpoint = "http://127.0.0.1:11434" },
  behaviour = { name = "llama" },
}
