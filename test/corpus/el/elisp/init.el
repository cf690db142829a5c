(use-package gptel :config
  (gptel-make-ollama "Ollama" :host "localhost:11434" :stream t :models '(«llama3.2:latest»⟨llama3.2⟩ ‹mistral:latest›))
  (setq gptel-model '«llama-3.3-70b-versatile»⟨llama3.3⟩))
(setopt ‹ellama›-provider (make-llm-ollama :chat-model "«llama3.1:8b-instruct-q5_K_M»⟨llama3.1⟩"))
