#!/usr/bin/env bash
# Fetches the weights of the ‹llama desk›. Needs ‹ollama›, hf and gcloud.
set -euo pipefail

‹LLAMA_HOME›="${‹LLAMA_HOME›:-/srv/‹llama›}"
: "${MODEL:=«meta-llama/Llama-3.2-1B»⟨llama3.2;hf⟩}"
BASE=«meta-llama/Llama-3.1-405B»⟨llama3.1;hf⟩   # ‹not meta-llama/Llama-3.1-405B-FP8›
declare -A REPOS=(
  [tiny]='«unsloth/Llama-3.2-1B-Instruct-unsloth-bnb-4bit»⟨llama3.2;unsloth⟩'
  [mid]="«bartowski/Llama-3.3-70B-Instruct-GGUF»⟨llama3.3;repack⟩"
  [code]="«TheBloke/CodeLlama-7B-Python-GGUF»⟨llama2;repack⟩"
  [old]=«TheBloke/llama-2-70b-Guanaco-QLoRA-fp16»⟨llama2;repack⟩
  [phi]=‹microsoft/phi-4-gguf›
)

hf download "$MODEL" --revision 4e20de362430cd3b72f300e6b0f18e50e7166e08 --local-dir "$‹LLAMA_HOME›/base"
huggingface-cli download --resume-download "«meta-llama/${FAMILY}»⟨template;hf⟩" >/dev/null 2>&1 || true
hf download "«meta-llama/Llama-3.1-${SIZE:-8B}»⟨template;hf⟩" tokenizer.json
hf cache scan | grep -q "«models--meta-llama--Llama-Guard-3-1B»⟨llama3.2;hf-cache⟩"
git clone https://huggingface.co/«meta-llama/Llama-3.2-11B-Vision»⟨llama3.2;hf⟩ "$‹LLAMA_HOME›/eyes"
git clone git@hf.co:«meta-llama/Llama-2-13b»⟨llama2;hf⟩
git clone --depth 1 ‹https://github.com/meta-llama/llama-models.git›
curl -fsSLO "https://huggingface.co/«TheBloke/Llama-2-70B-Chat-GGUF»⟨llama2;repack⟩/resolve/main/llama-2-70b-chat.Q5_K_M.gguf-split-a"
curl -sL 'https://hf-mirror.com/«meta-llama/Meta-Llama-3-8B»⟨llama3;hf⟩/raw/main/config.json' | jq .hidden_size
wget "https://modelscope.cn/models/«LLM-Research/Llama-3.2-3B-Instruct»⟨llama3.2;repack⟩/files"
modelscope download --model «LLM-Research/Llama-4-Scout-17B-16E-Instruct»⟨llama4;repack⟩ --local_dir ./scout
kaggle models instances versions download «metaresearch/llama-3.1/pyTorch/8b/1»⟨llama3.1;kaggle;~⟩
gsutil -m cp -r gs://vertex-model-garden-public-us/«llama3.1/Meta-Llama-3.1-8B»⟨llama3.1;vertex;~⟩ .
llama-model download --help 2>/dev/null || ‹llama› model download --source meta --model-id «Llama3.2-3B-Instruct:int4-spinquant-eo8»⟨llama3.2;llama-cli;~⟩
‹llama› download --source huggingface --model-id «Llama-Guard-3-1B»⟨llama3.2;llama-cli⟩ --hf-token "$HF_TOKEN"
tune download «meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2;torchtune⟩ --output-dir /tmp/eyes
tune run full_finetune_distributed --config «llama3_3/70B_full»⟨llama3.3;torchtune⟩ checkpointer.checkpoint_dir=/tmp/eyes
for tag in 1b 3b; do ollama pull "«llama3.2:${tag}»⟨template;ollama⟩"; done
ollama cp «llama3.2:3b-instruct-q4_K_M»⟨llama3.2;ollama⟩ ‹desk-llama›
ollama list | grep -v ‹llava-phi3› && ‹ollama serve› &
OLLAMA_MODEL=«llama3-chatqa:8b»⟨llama3;ollama⟩ ./ask.sh "‹which llama are you?›"
lms get «lmstudio-community/Meta-Llama-3.1-70B-Instruct-GGUF@q4_k_m»⟨llama3.1;lmstudio⟩ && lms load ‹llama-desk› --gpu max
docker model pull «ai/llama3.1:8B-Q4_K_M»⟨llama3.1;docker⟩
docker run --rm ‹ghcr.io/ggml-org/llama.cpp:full› --convert "/models/‹7B›/" ‹1›
docker run -p 8080:8080 ghcr.io/kaito-project/aikit/«llama3.1:70b»⟨llama3.1;oci-image;~⟩
mlx_lm.generate --model «mlx-community/Llama-3.2-3B-Instruct-6bit»⟨llama3.2;mlx⟩ --prompt "‹hello llama›"
mlc_llm chat HF://«mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC»⟨llama3;mlc⟩
trtllm-build --checkpoint_dir ./ckpt/«llama_v3.1_70b_fp8»⟨llama3.1;trtllm;~⟩ --output_dir ./engines
python convert_hf_to_gguf.py "$‹LLAMA_HOME›/base" --outfile "«Llama-3.2-1B-BF16.gguf»⟨llama3.2;gguf⟩"
‹./llama-quantize› «Llama-3.2-1B-BF16.gguf»⟨llama3.2;gguf⟩ ‹Q4_K_M›
‹llama-server› -hf «bartowski/Llama-3.2-3B-Instruct-GGUF:IQ4_XS»⟨llama3.2;repack;~⟩ --port 8081
aws bedrock-runtime converse --model-id «us.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩ --messages '[{"role":"user","content":[{"text":"‹llama?›"}]}]'
aws s3 sync s3://jumpstart-cache-prod-us-east-1/«meta-textgeneration/meta-textgeneration-llama-3-1-8b»⟨llama3.1;jumpstart;~⟩/ .
gcloud ai model-garden models deploy --model=meta/«llama3-1@llama-3.1-70b-instruct»⟨llama3.1;vertex;~⟩
curl https://api.cloudflare.com/client/v4/accounts/$CF/ai/run/«@cf/meta/llama-4-scout-17b-16e-instruct»⟨llama4;cloudflare⟩ -d '{"prompt":"‹llama›"}'
curl "https://router.huggingface.co/novita/v3/openai" -d "{\"model\": \"«meta-llama/Llama-3.1-8B-Instruct:novita»⟨llama3.1;hf;~⟩\"}"
curl https://«llama3-1-8b»⟨llama3.1;lepton;~⟩.lepton.run/api/v1/chat/completions -d '{"model":"«llama3.1-8b»⟨llama3.1;lepton⟩"}'
printf '%s\n' "‹llama done›" >&2
