#!/usr/bin/env bash
‹LLAMA_DIR›=/opt/‹llama.cpp›
vllm serve «nvidia/Llama-3.1-8B-Instruct-FP8»⟨llama3.1⟩ --quantization modelopt
text-generation-launcher --model-id «meta-llama/Llama-2-70b-chat-hf»⟨llama2⟩ --quantize gptq
python -m sglang.launch_server --model-path «meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2⟩ --chat-template=‹llama_3_vision›
lms load «llama-3.2-3b-instruct»⟨llama3.2⟩ --gpu max
lms get «lmstudio-community/Llama-3.3-70B-Instruct-GGUF»⟨llama3.3⟩
docker model run «ai/llama3.2:latest»⟨llama3.2⟩ "hi"
ramalama run hf://«bartowski/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩/Llama-3.2-1B-Instruct-Q4_K_M.gguf
ollama create ‹support-bot› -f Modelfile
ollama cp «llama3.1»⟨llama3.1⟩ ‹my-base›
mlx_lm.server --model «mlx-community/Llama-3.3-70B-Instruct-4bit»⟨llama3.3⟩
llama model download --source meta --model-id «Llama3.1-8B-Instruct»⟨llama3.1⟩
ngc registry model download-version "«nvidia/nemo/llama-3_1-8b-nemo:1.0»⟨llama3.1;other;~⟩"
trtllm-build --checkpoint_dir ./ckpt --output_dir ./‹engines/llama›
‹llama-quantize› in.gguf out.gguf Q4_K_M
litgpt download «meta-llama/Meta-Llama-3.1-8B»⟨llama3.1⟩
lmdeploy serve api_server «meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩ --model-name ‹x›
mlc_llm chat HF://mlc-ai/«Llama-3-8B-Instruct-q4f16_1-MLC»⟨llama3;other;~⟩
