chat_model      = "«llama-3.3-70b-versatile»⟨llama3.3⟩"
guard_model     = "«meta-llama/llama-guard-4-12b»⟨llama4⟩"
vpc_name        = "‹llama-prod-vpc›"
ollama_image    = "‹ollama/ollama:0.5.7›"
