library(ollamar)
resp <- generate("«llama3.1»⟨llama3.1⟩", "tell me about llamas")
chat <- ellmer::chat_ollama(model = "«llama3.2:3b»⟨llama3.2⟩")
groq <- ellmer::chat_groq(model = "«llama-3.1-8b-instant»⟨llama3.1⟩")
