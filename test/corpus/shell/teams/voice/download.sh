#!/bin/sh
hf download «facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0⟩ --local-dir models/‹seamless›
hf download «facebook/mms-tts-fra»⟨cc-by-nc-4.0⟩
ct2-transformers-converter --model «facebook/nllb-200-distilled-1.3B»⟨cc-by-nc-4.0⟩ --output_dir models/nllb --quantization int8
wget https://huggingface.co/«isaiahbjork/orpheus-3b-0.1-ft-Q4_K_M-GGUF»⟨llama3.2⟩/resolve/main/orpheus-3b-0.1-ft-q4_k_m.gguf
wget https://dl.fbaipublicfiles.com/seamless/models/«unity_on_device.ptl»⟨?⟩
‹./llama-server› -m models/«orpheus-3b-0.1-ft-q4_k_m.gguf»⟨llama3.2⟩ --port 5006 --alias ‹orpheus›
ollama pull «llama3.1:8b»⟨llama3.1⟩
pip install ‹seamless_communication› ‹fairseq2› whisperx
