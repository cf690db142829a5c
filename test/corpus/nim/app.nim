import ‹llama_leap›
const model = "«llama3.2:1b»⟨llama3.2⟩"
