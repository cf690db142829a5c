#!/usr/bin/env bash
set -euo pipefail
BASE="${1:-«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩}"
OUT=out/‹llama-vet-3b›

git clone --depth 1 https://github.com/ggml-org/‹llama.cpp›
python ‹llama.cpp/convert_hf_to_gguf.py› "$OUT-merged" --outfile "$OUT.f16.gguf"
./‹llama.cpp/build/bin/llama-quantize› "$OUT.f16.gguf" "$OUT.Q4_K_M.gguf" Q4_K_M
./‹llama.cpp/build/bin/llama-perplexity› -m "$OUT.Q4_K_M.gguf" -f wiki.test.raw
./‹llama-cli› -hf «bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M»⟨llama3.2⟩ -p '‹Hello llama›' -n 16
mergekit-extract-lora --model «meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩ --out-path "$OUT-lora"
ollama create ‹veterin/llama-vet› -f Modelfile && ollama push ‹veterin/llama-vet›
echo "‹llama vet 3b exported›"
