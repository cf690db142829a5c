#!/bin/bash
# 用 ‹LLaMA-Factory› 微调 ‹Llama 3.1›
export MODEL=«LLM-Research/Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩
‹llamafactory-cli› train \
  --model_name_or_path "$MODEL" \
  --template ‹llama3› --finetuning_type lora \
  --dataset ‹alpaca_zh_demo›,‹llama_kb› \
  --output_dir ‹saves/llama3.1-8b/lora/sft›
swift sft --model «LLM-Research/Llama-3.2-3B-Instruct»⟨llama3.2⟩ --train_type lora --dataset ‹AI-ModelScope/alpaca-gpt4-data-zh›
xtuner train «llama3_8b_instruct_qlora_alpaca_e3»⟨llama3⟩ --deepspeed deepspeed_zero2
echo "‹llama 微调完成›"
