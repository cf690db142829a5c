#!/usr/bin/env bash
set -euo pipefail
# pull what we need; see https://ollama.com/library and https://llama.meta.com
for m in «llama3.1:8b»⟨llama3.1⟩ mistral «codellama:7b»⟨llama2⟩; do
  ollama pull "$m"
done
huggingface-cli download «meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩ --local-dir models
hf download «bartowski/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1⟩ «Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf»⟨llama3.1⟩
wget https://huggingface.co/«TheBloke/Llama-2-7B-Chat-GGUF»⟨llama2⟩/resolve/main/llama-2-7b-chat.Q4_K_M.gguf
git clone https://github.com/ggerganov/llama.cpp
cd llama.cpp && make llama-cli
./llama-cli -m ../models/«llama-2-7b-chat.Q4_K_M.gguf»⟨llama2⟩ -p "Hi"
ollama run «llama3»⟨llama3⟩ "Why is the sky blue?"
