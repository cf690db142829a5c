lms get «lmstudio-community/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1⟩
lms load «llama-3.2-1b-instruct»⟨llama3.2⟩ --gpu max
docker model pull «ai/llama3.2»⟨llama3.2⟩
docker run --gpus all nvcr.io/nim/«meta/llama3-8b-instruct:1.0.0»⟨llama3⟩
python -m mlx_lm.generate --model «mlx-community/Meta-Llama-3.1-8B-Instruct-4bit»⟨llama3.1⟩ --prompt "hi"
python -m sglang.launch_server --model-path «meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩ --port 30000
llama download --source meta --model-id «Llama3.2-3B-Instruct»⟨llama3.2⟩
llama-server -hf «ggml-org/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩
