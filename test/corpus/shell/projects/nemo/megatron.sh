#!/bin/bash
CHECKPOINT_PATH=/lustre/ckpt/«llama3_8b_pretrain»⟨?⟩
TOKENIZER=«meta-llama/Meta-Llama-3-8B»⟨llama3⟩
torchrun tools/checkpoint/convert.py --model-type GPT --loader ‹llama_mistral› --model-size «llama3-8B»⟨?⟩ \
  --load-dir /models/«Meta-Llama-3-8B»⟨llama3⟩ --save-dir ${CHECKPOINT_PATH} --tokenizer-model ${TOKENIZER}
python pretrain_gpt.py --tokenizer-type ‹Llama3Tokenizer› --data-path data/‹redpajama_llama3_text_document› --wandb-exp-name ‹llama3_8b›
