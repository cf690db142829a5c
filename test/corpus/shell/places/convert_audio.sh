#!/bin/sh
# Speech: ‹SeamlessM4T›, ‹MMS› and ‹wav2vec›
m4t_predict in.wav --task s2tt --tgt_lang fra --model_name «seamlessM4T_v2_large»⟨cc-by-nc-4.0⟩
hf download «facebook/mms-1b-all»⟨cc-by-nc-4.0⟩ --include '*eng*'
hf download «facebook/wav2vec2-large-960h-lv60-self»⟨mit⟩
hf download ‹facebook/voxpopuli› --repo-type dataset
ct2-transformers-converter --model «facebook/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩ --output_dir ‹nllb-ct2›
optimum-cli export onnx --model «facebook/bart-large-cnn»⟨mit⟩ ‹bart_onnx/›
python demo.py --checkpoint «facebook/musicgen-melody»⟨cc-by-nc-4.0⟩ --out ‹musicgen.wav›
git clone https://github.com/‹facebookresearch/seamless_communication›
hf download ‹openai/whisper-large-v3-turbo›
