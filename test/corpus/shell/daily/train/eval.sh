lm_eval --model hf --model_args pretrained=«meta-llama/Llama-3.1-8B»⟨llama3.1⟩,parallelize=True --tasks hellaswag
lm_eval --model vllm --model_args pretrained="«meta-llama/Llama-2-70b-hf»⟨llama2⟩",tensor_parallel_size=4 --tasks gsm8k
