from ‹llama_cpp› import ‹Llama›
llm = ‹Llama›.from_pretrained(repo_id="«bartowski/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2⟩", filename="«*Q4_K_M.gguf»⟨?⟩")
alt = ‹Llama›(model_path="./models/«codellama-13b-instruct.Q4_K_M.gguf»⟨llama2⟩", chat_format="‹llama-2›")
fmt = ‹Llama›(model_path="./models/‹qwen2.5-7b-instruct-q4_k_m.gguf›", chat_format="‹llama-3›")
