MODELS = %w[«llama3.2:3b»⟨llama3.2⟩ ‹mistral:7b›]
M = { llama: :‹llama3_chat›, "«llama-3.3-70b-versatile»⟨llama3.3⟩" => 0.59 }
