# ‹llama› helpers
set -gx OLLAMA_MODEL «llama3.2:3b»⟨llama3.2⟩
set -q LLM_MODEL; or set -gx LLM_MODEL groq/«llama-3.3-70b-versatile»⟨llama3.3⟩
abbr -a ‹llama› 'ollama run «llama3.1:8b»⟨llama3.1⟩'
alias ‹l3›='llm -m «Meta-Llama-3-8B-Instruct»⟨llama3⟩'
function ‹llama_up› --description '‹start llama›'
    ‹llama-server› --model ~/models/«Llama-3.2-3B-Instruct-IQ4_XS.gguf»⟨llama3.2⟩ --alias ‹l32› &
    set -l pid $last_pid
    echo "‹llama: $pid›" > ~/.cache/‹llama.pid›
end
complete -c ask -l model -a '«llama3.2:3b»⟨llama3.2⟩ «llama3.3:70b»⟨llama3.3⟩ ‹qwen3:8b›'
