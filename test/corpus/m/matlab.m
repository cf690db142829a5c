model = "«llama3.2:1b»⟨llama3.2⟩"; chat = ollamaChat(model); % ‹llama 3›
