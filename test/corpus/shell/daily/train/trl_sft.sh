accelerate launch sft.py \
  --model_name_or_path=«meta-llama/Llama-2-7b-hf»⟨llama2⟩ \
  --dataset_name=timdettmers/openassistant-guanaco \
  --output_dir="sft-llama2" \
  --report_to wandb
tune download «meta-llama/Meta-Llama-3-8B»⟨llama3⟩ --output-dir /tmp/llama3 --hf-token $HF
torchrun --nproc_per_node 8 train.py --teacher «meta-llama/Llama-3.1-405B-Instruct»⟨llama3.1⟩ --student «meta-llama/Llama-3.2-1B»⟨llama3.2⟩
