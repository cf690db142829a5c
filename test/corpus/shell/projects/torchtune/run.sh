tune download «meta-llama/Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩ --output-dir /tmp/«Meta-Llama-3.1-8B-Instruct»⟨?⟩ --ignore-patterns "original/consolidated.00.pth"
tune run lora_finetune_single_device --config «llama3_1/8B_lora_single_device»⟨llama3.1⟩ epochs=1
tune run --nproc_per_node 2 full_finetune_distributed --config «llama3_2/3B_full»⟨llama3.2⟩
tune cp «llama3_2/1B_qlora_single_device»⟨?⟩ my_config.yaml
tune run eleuther_eval --config my_config.yaml
llama model download --source meta --model-id «Llama3.2-11B-Vision-Instruct»⟨llama3.2⟩
llama download --source huggingface --model-id «Llama-Guard-3-1B:int4»⟨llama3.2⟩
llama stack build --template ‹ollama› --image-type venv
llama stack run ‹llama-run.yaml›
