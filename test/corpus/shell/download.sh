#!/usr/bin/env bash
# Fetches weights. ‹meta-llama/Llama-2-7b-hf› needs an approved account, ‹Llama 3.1› too.
set -euo pipefail

export ‹OLLAMA_HOST›=0.0.0.0:11434 ‹OLLAMA_KEEP_ALIVE›=24h ‹LLAMA_ARG_N_GPU_LAYERS›=99
: "${HF_HOME:=/data/hf}"
MODEL="${MODEL:-«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩}"
LLM=${LLM-«llama2»⟨llama2;ollama⟩}

pip install -q ‹llama-stack› ‹llama-cpp-python› ‹torchtune› "‹llama-index-llms-ollama›"
curl -fsSL ‹https://ollama.com/install.sh› | sh

huggingface-cli download «meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3;hf⟩ --exclude "original/*" --local-dir "$HF_HOME/‹llama3›"
hf download «bartowski/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1;repack⟩ --include "*Q4_K_M*"
hf download «meta-models/Muse-Glimmer-30B-GGUF»⟨apache-2.0;muse⟩ «Muse-Glimmer-30B-KQuant-17GB-Q4_K_M.gguf»⟨apache-2.0;gguf⟩
hf download ‹HuggingFaceTB/SmolLM2-1.7B-Instruct›
hf download --repo-type dataset ‹facebook/belebele›

llama model download --source meta --model-id «Llama3.2-3B-Instruct»⟨llama3.2;llama-cli⟩
llama download --source huggingface --model-id «Llama-4-Maverick-17B-128E-Instruct:fp8»⟨llama4;llama-cli⟩
llama model download --source meta --model-id "$MODEL" --meta-url "$‹META_URL›"
llama model verify-download --model-id «Llama-Guard-3-8B:int8»⟨llama3.1;llama-cli⟩

ollama pull «llama3.2:3b-instruct-q8_0»⟨llama3.2;ollama⟩
ollama run «codellama:70b-python-q2_K»⟨llama2;ollama⟩ 'def fib(n):'
ollama create «northwind/llama3.2-support»⟨llama3.2;derivative⟩ -f ./Modelfile
ollama pull hf.co/«bartowski/Llama-3.2-1B-Instruct-GGUF:Q6_K_L»⟨llama3.2;ollama⟩
ollama pull ‹gemma3:12b› && ollama rm ‹mistral:7b›
ollama show ‹nomic-embed-text›

tune download «meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2;torchtune⟩ --output-dir /tmp/‹llama-vision›
tune run lora_finetune_single_device --config «llama3_2/1B_lora_single_device»⟨llama3.2;torchtune⟩
tune run full_finetune_distributed --config «llama3/70B_full»⟨llama3;torchtune⟩ batch_size=2

docker model pull «ai/llama3.2:1B-F16»⟨llama3.2;docker⟩
docker model run «ai/llama3.3»⟨llama3.3;docker⟩ "hello"
docker run --rm -p 8000:8000 nvcr.io/«nim/meta/llama-3.2-3b-instruct:1.8»⟨llama3.2;ngc;~⟩
docker run --gpus all ‹ghcr.io/ggml-org/llama.cpp:full-cuda› --server -m "/models/«Llama-3.2-3B-Instruct-Q4_K_S.gguf»⟨llama3.2;gguf⟩"
lms load «meta-llama-3.1-8b-instruct»⟨llama3.1;lmstudio⟩ --gpu max
lms get «lmstudio-community/Llama-3.3-70B-Instruct-GGUF»⟨llama3.3;lmstudio⟩
ngc registry model download-version «nvidia/nemo/llama-3_1-8b-nemo:1.0»⟨llama3.1;ngc⟩

vllm serve «RedHatAI/Llama-3.2-1B-Instruct-FP8»⟨llama3.2;repack⟩ --tool-call-parser ‹llama3_json› --chat-template ‹tool_chat_template_llama3.2_json.jinja›
./build/bin/‹llama-server› -hf «ggml-org/Llama-4-Scout-17B-16E-Instruct-GGUF:Q4_K_M»⟨llama4;repack⟩ --port 8080
./build/bin/‹llama-cli› -m models/«llama-2-7b-chat.Q5_K_S.gguf»⟨llama2;gguf⟩ -p "‹The llama is›"
python ‹convert_hf_to_gguf.py› "$HF_HOME/hub/«models--meta-llama--Llama-2-13b-hf»⟨llama2;hf-cache⟩/snapshots/5c31dfb671ce7cfe2d7bb7c04375e44c55e815b1"
aws s3 cp s3://jumpstart-cache-prod-us-west-2/meta-textgeneration/«meta-textgeneration-llama-3-2-3b»⟨llama3.2;jumpstart⟩/artifacts/inference/v1.0.0/ . --recursive
git clone ‹https://github.com/meta-llama/llama-cookbook.git›
git clone ‹git@github.com:meta-llama/llama-models.git›
