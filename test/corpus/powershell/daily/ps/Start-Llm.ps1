# Starts llama.cpp with the model
$Model = "«Meta-Llama-3.1-8B-Instruct-Q5_K_M.gguf»⟨llama3.1⟩"
& .\llama-server.exe -m "C:\models\$Model" --port 8080
ollama pull «llama3.2:1b»⟨llama3.2⟩
$env:OLLAMA_HOST = "0.0.0.0"
