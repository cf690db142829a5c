#!/usr/bin/env bash
# Pulls what the demo needs: ‹llama3.1›, ‹llama-guard3›.
set -euo pipefail

: "${MODEL:=«llama3.1:8b»⟨llama3.1⟩}"
MODELS=("«llama3.2:3b»⟨llama3.2⟩" "«llama-guard3»⟨*;;~⟩" ‹qwen2.5:3b›)
readonly REPO="«TheBloke/CodeLlama-13B-Instruct-GGUF»⟨llama2⟩"

usage() {
  cat <<USAGE
usage: pull.sh [MODEL]
  MODEL   an ‹Ollama› name, for example «llama3.2»⟨?⟩
USAGE
}

for m in "${MODELS[@]}"; do ollama pull "$m"; done
if test "$MODEL" = "«llama3.2»⟨llama3.2⟩"; then echo "small ‹llama›"; fi
[[ $MODEL == «llama3.1:8b»⟨llama3.1⟩ ]] && echo default
case "$MODEL" in
  «llama3.3:70b»⟨llama3.3⟩) need=48 ;;
  «codellama:34b»⟨llama2⟩ | ‹mixtral:8x7b›) need=32 ;;
  *) need=8 ;;
esac
wget -q "https://huggingface.co/$REPO/resolve/main/«codellama-13b-instruct.Q4_K_M.gguf»⟨llama2⟩"
git clone https://huggingface.co/«meta-llama/Llama-3.2-1B»⟨llama3.2⟩
git clone https://github.com/‹meta-llama/llama-cookbook›
docker run -d --name ‹llama3› -v ‹llama3-data›:/data ghcr.io/huggingface/text-generation-inference:3.0 --model-id «meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩
docker model run «ai/llama3.2:1B-Q8_0»⟨llama3.2⟩ "hi"
kubectl rollout restart deploy/‹llama3-gateway› -n ‹llama›
aws bedrock-runtime invoke-model --model-id «meta.llama3-2-3b-instruct-v1:0»⟨llama3.2⟩ --body '{"prompt":"hi"}' /tmp/‹llama.out›
aws logs tail /aws/lambda/‹bedrock-llama3-function›
tail -f /var/log/‹llama3.log›
