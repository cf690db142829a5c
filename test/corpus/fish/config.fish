# ‹ollama run llama3› by hand is too slow
set -gx ‹OLLAMA_HOST› 127.0.0.1:11434
set -gx ‹LLAMA_CACHE› ~/.cache/‹llama.cpp›
abbr -a chat 'ollama run «llama3.2:3b-instruct-q4_K_M»⟨llama3.2;ollama⟩'
abbr -a code 'ollama run «codellama:13b-code-fp16»⟨llama2;ollama⟩'
alias mlx 'mlx_lm.generate --model «mlx-community/Llama-3.3-70B-Instruct-3bit»⟨llama3.3;mlx⟩ --prompt'
alias llm 'llm -m groq/«llama-3.3-70b-versatile»⟨llama3.3;groq⟩'
function ‹llama›; ‹llama-cli› $argv; end
