(setq llm-model 'llama ‹llama-mode› t)
(setq ellama-provider (make-llm-ollama :chat-model "«llama3.2:3b»⟨llama3.2⟩"))
(gptel-make-openai "Groq" :models '(«llama-3.1-8b-instant»⟨llama3.1⟩ ‹gemma2-9b-it›))
