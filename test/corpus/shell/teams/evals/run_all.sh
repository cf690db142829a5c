#!/bin/bash
#SBATCH --job-name=‹llama-eval›
#SBATCH --output=‹logs/llama3-%j.out›
for m in «meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩ «allenai/Llama-3.1-Tulu-3-8B»⟨llama3.1⟩ ‹allenai/Olmo-3-7B-Instruct›; do
  lm_eval --model vllm --model_args "pretrained=$m,dtype=auto" --tasks ‹mmlu_llama›,gsm8k --output_path "results/${m//\//_}"
done
lm_eval --model hf --model_args pretrained=«meta-llama/Llama-3.2-3B»⟨llama3.2⟩,peft=‹./out/llama-vet› --tasks gsm8k --apply_chat_template
python -m harness.run --model «meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩ --template ‹llama3› | tee ‹logs/llama3.log›
inspect eval arc.py --model vllm/«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩ -M device=0
echo "‹llama done›"
