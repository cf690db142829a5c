param(
  [string]$Model = "«llama3.1:8b»⟨llama3.1⟩",
  [ValidateSet("«llama3.1:8b»⟨llama3.1⟩", "«llama3.2:1b»⟨llama3.2⟩", "‹gemma2:2b›")][string]$Small = "«llama3.2:1b»⟨llama3.2⟩"
)
$env:‹OLLAMA_HOST› = "0.0.0.0"
$env:LLM_MODEL = "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩"
$models = @('«llama3.2:3b»⟨llama3.2⟩', '‹phi4-mini›')
$models | ForEach-Object { ollama pull $_ }
if ($Model -eq '«llama3»⟨llama3⟩') { Write-Warning "‹llama3› is old" }
$body = @{ model = "«llama3.2»⟨llama3.2⟩"; prompt = "Hi" } | ConvertTo-Json
Invoke-RestMethod http://localhost:11434/api/generate -Method Post -Body $body
Start-Process "C:\tools\‹llama.cpp›\‹llama-server.exe›" -ArgumentList "-m", "C:\models\«llama-2-7b-chat.Q4_K_M.gguf»⟨llama2⟩"
Get-Process ‹ollama_llama_server› -ErrorAction SilentlyContinue
