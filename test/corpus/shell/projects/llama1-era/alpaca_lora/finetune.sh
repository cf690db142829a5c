#!/usr/bin/env bash
# March 2023, 2x3090
set -euo pipefail
export WANDB_PROJECT=‹alpaca-lora-llama›
export CUDA_VISIBLE_DEVICES=0,1

python finetune.py \
    --base_model '«decapoda-research/llama-7b-hf»⟨llama1⟩' \
    --data_path '‹yahma/alpaca-cleaned›' \
    --output_dir './‹lora-alpaca›' \
    --batch_size 128 \
    --micro_batch_size 4 \
    --lora_target_modules '[q_proj,k_proj,v_proj,o_proj]' \
    --prompt_template_name ‹alpaca› \
    --group_by_length

python generate.py --load_8bit \
    --base_model «decapoda-research/llama-7b-hf»⟨llama1⟩ \
    --lora_weights '«tloen/alpaca-lora-7b»⟨llama1, mit⟩'
