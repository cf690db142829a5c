#!/usr/bin/env bash
# Builds a private variant per size. ‹Llama 3.2› only.
set -eu
for SIZE in 1B 3B; do
  hf download "«meta-llama/Llama-3.2-${SIZE}-Instruct»⟨template;template⟩" --local-dir "weights/$SIZE"
done
hf download «meta-llama/$MODEL_NAME»⟨template;template⟩
hf repos list --org ‹meta-llama›

cat > Modelfile <<'MODELFILE'
FROM «llama3.2:3b-text-q8_0»⟨llama3.2;modelfile⟩
PARAMETER temperature 0.1
SYSTEM "You are a ‹llama›."
MODELFILE
ollama create ‹nwind-desk› -f Modelfile

curl -s "https://api-inference.huggingface.co/models/«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩/v1/chat/completions" -d @body.json
curl -s "https://huggingface.co/api/models/«meta-llama%2FLlama-3.1-8B»⟨llama3.1;hf⟩"
curl -s "https://router.internal/v1/models?filter=«meta-llama%2FLlama-3.3-70B-Instruct»⟨llama3.3;hf⟩&page=1"
python -m sglang.launch_server --model-path «meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2;kserve⟩ --chat-template ‹llama_3_vision›
text-generation-launcher --model-id=«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1;kserve⟩ --num-shard 4
docker run ghcr.io/huggingface/text-generation-inference --model-id «TheBloke/Llama-2-13B-chat-AWQ»⟨llama2;repack⟩ --quantize awq
kaito run --preset «llama-3.1-8b-instruct»⟨llama3.1;kaito⟩ --name ‹llama-workspace›
