lm_eval --model hf \
  --model_args pretrained=«meta-llama/Llama-3.2-1B»⟨llama3.2⟩,peft=./‹llama-lora› \
  --tasks ‹mmlu_llama›,arc_challenge_llama --apply_chat_template \
  --output_path results/‹llama32›
lighteval accelerate "model_name=«meta-llama/Llama-3.1-8B»⟨llama3.1⟩" "leaderboard|truthfulqa:mc|0|0"
python -m ‹llama_recipes›.inference --model_name «meta-llama/Llama-2-7b-chat-hf»⟨llama2⟩
deepeval set-ollama «llama3.1:8b»⟨llama3.1⟩
inspect eval task.py --model ollama/«llama3.1:70b»⟨llama3.1⟩
inspect eval task.py --model together/«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩ --log-dir logs/‹llama›
garak --model_type huggingface --model_name «meta-llama/Llama-2-13b-chat-hf»⟨llama2⟩
evalplus.evaluate --model "«codellama/CodeLlama-7b-Instruct-hf»⟨llama2⟩" --dataset humaneval --backend vllm
