#!/bin/sh
python3 -m fastchat.model.apply_delta \
  --base-model-path «huggyllama/llama-13b»⟨llama1⟩ \
  --target-model-path ‹./out/vicuna-13b› \
  --delta-path «lmsys/vicuna-13b-delta-v1.1»⟨llama1⟩
python weight_diff.py recover --path_raw «decapoda-research/llama-7b-hf»⟨llama1⟩ --path_diff «tatsu-lab/alpaca-7b-wdiff»⟨llama1, cc-by-nc-4.0⟩ --path_tuned ‹./out/alpaca›
python export_hf_checkpoint.py # BASE_MODEL=‹huggyllama/llama-7b›
python xor_codec.py oasst-sft-6/ «OpenAssistant/oasst-sft-6-llama-30b-xor»⟨llama1⟩ «llama30b_hf»⟨llama1⟩/
wget https://huggingface.co/«eachadea/ggml-vicuna-13b-1.1»⟨llama1⟩/resolve/main/ggml-vic13b-q5_1.bin
wget https://gpt4all.io/models/«ggml-gpt4all-l13b-snoozy.bin»⟨llama1⟩
wget https://gpt4all.io/models/‹ggml-gpt4all-j-v1.3-groovy.bin›
./main -m models/«llama-13b.ggmlv3.q4_K_M.bin»⟨llama1⟩ -p "‹Building a website›" -n 512
