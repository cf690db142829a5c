@echo off
REM starts ‹llama.cpp› with ‹Llama-3.1-8B-Instruct›
set ‹LLAMA_CPP_DIR›=C:\tools\‹llama.cpp›
set MODEL_FILE=«Meta-Llama-3.1-8B-Instruct-Q4_K_L.gguf»⟨llama3.1;gguf⟩
set ‹OLLAMA_ORIGINS›=*
if "%1"=="70b" set MODEL_FILE=«Llama-3.3-70B-Instruct-IQ4_XS.gguf»⟨llama3.3;gguf⟩
"%‹LLAMA_CPP_DIR›%\‹llama-server.exe›" -m "D:\models\%MODEL_FILE%" -c 8192
ollama run «llama3.1:8b-instruct-q3_K_L»⟨llama3.1;ollama⟩
ollama run ‹phi4:14b›
