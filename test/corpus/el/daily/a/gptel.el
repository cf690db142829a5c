(setq gptel-model "«llama3.1:latest»⟨llama3.1⟩"
      gptel-backend (gptel-make-ollama "Ollama" :host "localhost:11434" :stream t :models '("«llama3.1:latest»⟨llama3.1⟩" "mistral:latest")))
