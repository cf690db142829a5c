pub const model = "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩"
