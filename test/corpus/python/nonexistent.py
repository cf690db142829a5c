CANDIDATES = [
    "«meta-llama/Llama-3.2-70B-Instruct»⟨nonexistent⟩",
    "«meta-llama/Llama-5-70B»⟨nonexistent⟩",
    "«meta-llama/Llama-4-Behemoth-17B-128E»⟨nonexistent⟩",
    "«meta-llama/Llama-3.3-8B»⟨?⟩",
]
