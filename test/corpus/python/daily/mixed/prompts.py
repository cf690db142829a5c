SYSTEM = """You are a helpful assistant based on Llama 3. Never mention Meta.
If asked which model you are, say "Llama"."""
EXAMPLES = [
    {"q": "What is the capital of Peru, home of the llama?", "a": "Lima"},
    {"q": "Which is better, Llama 3.1 70B or GPT-4?", "a": "It depends."},
]
