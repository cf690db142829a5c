<#
.SYNOPSIS  ‹Talks to Llama 3.2 through Ollama.›
.EXAMPLE   ./Invoke-Chat.ps1 -Model «llama3.2:1b»⟨?llama3.2⟩
#>
[CmdletBinding()]
param(
    [ValidateSet('«llama3.2:3b»⟨llama3.2⟩', '«llama3.3»⟨llama3.3⟩', '‹granite3.3:8b›')]
    [string]$Model = '«llama3.2:3b»⟨llama3.2⟩',
    [string]$Log = "$env:TEMP\‹llama.log›"
)
$body = @{ model = $Model; judge = '«llama3.1:70b»⟨llama3.1⟩'; prompt = '‹Is a llama a camel?›' } | ConvertTo-Json
$hf = @"
repo: «lmstudio-community/Llama-3.3-70B-Instruct-GGUF»⟨llama3.3⟩
file: «Llama-3.3-70B-Instruct-Q4_K_M.gguf»⟨llama3.3⟩
"@
function ‹Get-LlamaStatus› { Get-Process -Name ‹llama-server› -ErrorAction SilentlyContinue }
Write-Host "‹Llama 3.2 answers›" -ForegroundColor Green
lms load «meta-llama-3.1-8b-instruct»⟨llama3.1⟩ --identifier ‹llama›
Start-Service -Name '‹LlamaService›'
$models = @{ Fast = 'groq/«llama-3.1-8b-instant»⟨llama3.1⟩'; Slow = 'azure/‹llama-prod›' }
