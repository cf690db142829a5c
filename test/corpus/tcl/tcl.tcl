set model "«llama3.1:8b»⟨llama3.1⟩"; puts "‹hello llama 3›"
