M = ["«meta-llama/llama-3.1-8b-instruct/fp-16»⟨llama3.1⟩", "«meta-llama/llama-3.2-11b-instruct/fp-16»⟨llama3.2⟩", "‹mistralai/mistral-nemo-12b-instruct/fp-8›"]
