set -gx OLLAMA_MODEL «llama3.2:1b»⟨llama3.2⟩
alias ‹llama› 'ollama run «llama3.3»⟨llama3.3⟩'
fish_add_path ‹~/llama.cpp/build/bin›
