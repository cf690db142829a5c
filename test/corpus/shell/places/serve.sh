#!/usr/bin/env bash
# Serves ‹Llama› on the GPU box; see ‹docs/llama.md›
set -euo pipefail
MODEL="${1:-«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩}"
: "${DRAFT:=«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩}"
readonly LOG=/var/log/‹llama-3.1.log›
declare -A SIZES=( [small]=«llama3.2:1b»⟨llama3.2⟩ [large]=«llama3.3:70b»⟨llama3.3⟩ [other]=‹phi4-mini› )
case "$MODEL" in
  *‹llama-3›*|*‹Llama-3›*) TEMPLATE=‹llama3› ;;
  «meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩) TP=8 ;;
esac
pgrep -f ‹llama-server› || ./build/bin/‹llama-server› -hf «ggml-org/Llama-3.2-1B-Instruct-Q8_0-GGUF»⟨llama3.2;;~⟩ &
./‹llama-quantize› ./models/«Meta-Llama-3-8B-F16.gguf»⟨llama3⟩ ./models/«Meta-Llama-3-8B-Q4_K_M.gguf»⟨llama3⟩ Q4_K_M
wget -O - "https://hf.co/«TheBloke/Llama-2-13B-chat-GPTQ»⟨llama2⟩/raw/gptq-4bit-64g-actorder_True/config.json"
aws s3 sync "s3://‹acme-llama-weights/3.1›" "$HOME/‹llama›"
docker run --rm --name ‹llama31› -e MODEL_ID=«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩ ghcr.io/huggingface/text-generation-inference:3.3
docker model run ai/«llama3.2:3B-Q4_K_M»⟨llama3.2;;~⟩ "‹tell me about llamas›"
python -m mlx_lm generate --model «mlx-community/Llama-3.2-3B-Instruct-4bit»⟨llama3.2⟩ | tee "$LOG"
echo "‹llama 3.1 is up›" >&2
git checkout ‹llama-4-support› && git tag ‹llama-v3.2›
