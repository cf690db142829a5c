model('«llama3.1:8b»⟨llama3.1⟩').
animal(‹llama›).
