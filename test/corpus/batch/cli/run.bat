@echo off
set MODEL=«llama3.1:8b»⟨llama3.1⟩
ollama run %MODEL%
start ‹llama-server.exe› -m models\«codellama-7b.Q4_K_M.gguf»⟨llama2⟩
