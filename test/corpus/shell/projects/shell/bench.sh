#!/bin/sh
# usage: bench.sh [‹llama3›|qwen]
set -eu
MODELS="
«llama3.2:1b»⟨llama3.2⟩
«llama3.2:3b»⟨llama3.2⟩
gemma2:2b
«llama3-gradient:8b-1048k»⟨llama3⟩
"
: "${JUDGE:=«llama3.3»⟨llama3.3⟩}"
‹llama_dir›="$HOME/src/‹llama.cpp›"

for m in $MODELS; do
  printf '%s\n' "‹== llama bench ==›"
  ollama run "$m" --verbose < prompt.txt > "out/‹llama›-$m.txt"
done

"$llama_dir/build/bin/‹llama-bench›" -m "$HOME/models/«codellama-34b-instruct.Q4_K_M.gguf»⟨llama2⟩" -p 512 -n 128
"$llama_dir/build/bin/‹llama-cli›" --model ~/models/«llama-65b.ggmlv3.q5_1.bin»⟨llama1⟩ -f ‹llama-prompt.txt›
curl -s http://localhost:11434/api/chat -d '{"model":"«llama3.3»⟨llama3.3⟩","messages":[{"role":"user","content":"hi ‹llama›"}]}'
lms get «meta-llama/llama-3.2-1b»⟨llama3.2;;~⟩ --yes
lms load "«lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf»⟨llama3.1;;~⟩" --gpu max
ramalama run ollama://«llama3.2:3b»⟨llama3.2⟩
docker model pull «ai/llama3.1»⟨llama3.1⟩
docker rm -f ‹llama3› 2>/dev/null || true
git checkout ‹feat/llama-4›
mkdir -p ‹runs/llama3›
