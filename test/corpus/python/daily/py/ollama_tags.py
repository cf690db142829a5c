import ollama

for tag in ["«llama2»⟨llama2⟩", "«llama2:13b-chat-q4_0»⟨llama2⟩", "«llama2-uncensored:7b»⟨llama2⟩", "«codellama:34b»⟨llama2⟩", "«llama-guard3:1b»⟨llama3.2⟩",
            "«tulu3:8b»⟨llama3.1⟩", "«dolphin-llama3:8b»⟨llama3⟩", "«llava-llama3»⟨llama3⟩", "«tinyllama»⟨apache-2.0⟩", "«deepseek-r1:70b»⟨*⟩",
            "deepseek-r1:7b", "deepseek-r1:14b", "phi3", "mixtral:8x7b", "gemma3:12b", "nomic-embed-text", "snowflake-arctic-embed", "«hermes3:8b»⟨llama3.1⟩", "«nemotron:70b»⟨llama3.1⟩", "nemotron-mini"]:
    ollama.pull(tag)
resp = ollama.generate(model='«llama3.2:3b-instruct-fp16»⟨llama3.2⟩', prompt='hi')
hf = ollama.pull("hf.co/«bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M»⟨llama3.2⟩")
