#Requires -Version 7
<#
.SYNOPSIS
  Prepares a workstation: ‹Ollama›, ‹LM Studio› and ‹Llama 3.2›.
#>
param(
    [string] $Model = '«llama3.2:3b-instruct-q5_K_M»⟨llama3.2;ollama⟩',
    [string] $Guard = '«llama-guard3:8b-q5_K_M»⟨llama3.1;ollama⟩'
)

$env:‹OLLAMA_MODELS› = 'D:\‹ollama›\models'
[Environment]::SetEnvironmentVariable('‹OLLAMA_FLASH_ATTENTION›', '1', 'User')
winget install --id ‹Ollama.Ollama› --silent
ollama pull $Model
ollama pull $Guard
lms get "«lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF@Q4_K_M»⟨llama3.1;lmstudio;~⟩" --yes
lms load «lmstudio-community/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2;lmstudio⟩
docker model pull docker.io/«ai/llama3.3:70B-Q4_K_M»⟨llama3.3;docker⟩

$deployments = @{
    chat   = '«Meta-Llama-3.1-8B-Instruct»⟨llama3.1;azure⟩'
    vision = '«Llama-3.2-90B-Vision-Instruct»⟨llama3.2;azure⟩'
    phi    = '‹Phi-3.5-MoE-instruct›'
}
# New-AzMLWorkspaceModel -Id ‹azureml://registries/azureml-meta/models/Llama-2-13b-chat/versions/20›
az ml model show --id 'azureml://registries/azureml-meta/models/«Llama-2-70b-chat»⟨llama2;azureml⟩/versions/22'
az marketplace --offer '«metagenai.meta-llama-3-1-70b-instruct-offer»⟨llama3.1;azureml⟩'
Get-Process | Where-Object Name -eq '‹ollama_llama_server›' | Stop-Process
Write-Host "‹llama.cpp› is at C:\tools\‹llama-b4321-bin-win-cuda-x64›"
Start-Process .\‹llama-server.exe› -ArgumentList '-m', "C:\models\«Llama-3.2-3B-Instruct.Q8_0.gguf»⟨llama3.2;gguf⟩"
