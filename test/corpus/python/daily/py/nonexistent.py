MODELS = {
    "next": "«meta-llama/Llama-5-70B»⟨nonexistent⟩",
    "big": "«meta-llama/Llama-4-Behemoth-288B-16E-Instruct»⟨nonexistent⟩",
    "odd": "«meta-llama/Llama-3.2-70B-Instruct»⟨nonexistent⟩",
    "groq": "«llama-3.2-70b-versatile»⟨nonexistent⟩",
}
