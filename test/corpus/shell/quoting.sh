curl -s localhost:11434/api/generate -d '{"model":"«llama3.2:1b»⟨llama3.2⟩","prompt":"‹why do llamas hum›"}'
curl localhost:8000/v1/completions -d "{\"model\": \"«meta-llama/Llama-3.1-8B»⟨llama3.1⟩\"}"
MODEL="${1:-«llama3.2»⟨llama3.2⟩}"; : "${HF_MODEL:=«meta-llama/Llama-3.1-8B»⟨llama3.1⟩}"
for m in «llama3.1:8b»⟨llama3.1⟩ «llama3.2:3b»⟨llama3.2⟩ ‹mistral›; do ollama pull "$m"; done
models=(«llama3.1»⟨llama3.1⟩ ‹phi3› «llama3.3»⟨llama3.3⟩)
ollama run "$LLAMA_MODEL" && cd ‹~/llama›
case "$m" in «llama3.1:8b»⟨llama3.1⟩) x=1;; esac
llm -m «meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩ 'hi'
aider --model groq/«llama-3.3-70b-versatile»⟨llama3.3⟩
goose session --model «llama-3.3-70b-versatile»⟨llama3.3⟩ --name ‹llama-chat›
aichat -m groq:«llama-3.1-8b-instant»⟨llama3.1⟩ hi
tgpt --provider groq --model «llama-3.1-8b-instant»⟨llama3.1⟩ hi
gh models run «meta/llama-3.3-70b-instruct»⟨llama3.3⟩ "hi"
huggingface-cli download «TheBloke/CodeLlama-7B-GGUF»⟨llama2⟩ «codellama-7b.Q4_K_M.gguf»⟨llama2⟩ --local-dir .
wget https://huggingface.co/«bartowski/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1⟩/resolve/main/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf -O ‹model.gguf›
./‹llama-cli› -m «Llama-3.2-3B-Instruct-f16.gguf»⟨llama3.2⟩ -p "hi"
./‹llamafile› --server
llamafile -m «Meta-Llama-3.1-8B-Instruct.Q6_K.llamafile»⟨llama3.1;other;~⟩
optimum-cli export onnx --model «meta-llama/Llama-3.2-1B»⟨llama3.2⟩ ‹onnx/llama›
python convert_hf_to_gguf.py ~/hf/«Llama-3.1-8B-Instruct»⟨llama3.1⟩ --outfile ‹out.gguf›
git clone https://huggingface.co/«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩
git clone ‹https://github.com/meta-llama/llama-recipes.git›
pip install ‹llama-index-llms-ollama› ‹llama3-tokenizer›
docker run -v ~/.ollama:/root/.ollama ‹ollama/ollama› run «llama3.2»⟨llama3.2⟩
kubectl logs ‹deploy/llama-3-1-8b›
tmux new -s ‹llama3›
ssh ‹llama@gpu1›
systemctl restart ‹llama-3.service›
