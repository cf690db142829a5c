python convert_hf_to_gguf.py --outfile «Llama-3.1-8B-Instruct-F16.gguf»⟨llama3.1⟩ ~/hf/«Llama-3.1-8B-Instruct»⟨llama3.1⟩
./llama-quantize «Llama-3.1-8B-Instruct-F16.gguf»⟨llama3.1⟩ «Llama-3.1-8B-Instruct-Q4_K_M.gguf»⟨llama3.1⟩ Q4_K_M
./llama-perplexity -m «Llama-3.1-8B-Instruct-Q4_K_M.gguf»⟨llama3.1⟩ -f wiki.test.raw
docker build -t acme/llama-server:latest .
kubectl rollout restart deployment/llama-8b-chat
scp build/llama-cli gpu1:/opt/llama/
