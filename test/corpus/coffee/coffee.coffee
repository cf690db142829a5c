model = '«llama-3.1-8b-instant»⟨llama3.1⟩' # ‹groq llama›
