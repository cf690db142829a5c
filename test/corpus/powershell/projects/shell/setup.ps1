param(
    [string]$Model = "«llama3.1:8b»⟨llama3.1⟩",
    [ValidateSet("«llama3.1:8b»⟨llama3.1⟩", "phi3:mini", "«llama3:8b»⟨llama3⟩")]
    [string]$Fallback = "phi3:mini"
)
# install ‹Ollama› and ‹Llama 3.1›
winget install ‹Ollama.Ollama›
$env:‹OLLAMA_MODELS› = "D:\‹llama-models›"
ollama pull $Model
& "C:\Program Files\LM Studio\lms.exe" get "«lmstudio-community/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩"
Invoke-RestMethod -Uri http://localhost:11434/api/generate -Body (@{ model = '«codellama»⟨llama2⟩'; prompt = '‹llama›' } | ConvertTo-Json)
Start-Service ‹llama3›
New-Item -Path "C:\logs\‹llama3›" -ItemType Directory
