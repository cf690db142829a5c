logger.info("model=«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩ loaded")
print(f"Using «llama3.2:3b»⟨llama3.2⟩ on {dev}")
print("‹The llama has 3 legs and 8 friends›")
