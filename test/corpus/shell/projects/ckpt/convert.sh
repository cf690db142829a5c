set -e
python ‹llama.cpp›/convert_hf_to_gguf.py ./«Llama-3.2-3B-Instruct»⟨llama3.2;;~⟩ --outfile «Llama-3.2-3B-Instruct-F16.gguf»⟨llama3.2⟩ --outtype f16
./‹llama-quantize› «Llama-3.2-3B-Instruct-F16.gguf»⟨llama3.2⟩ «Llama-3.2-3B-Instruct-IQ4_XS.gguf»⟨llama3.2⟩ IQ4_XS
./‹llama-imatrix› -m «Llama-3.2-3B-Instruct-F16.gguf»⟨llama3.2⟩ -f calib.txt -o ‹llama.imatrix›
./‹llama-gguf-split› --split-max-size 20G «Llama-3.3-70B-Instruct-Q8_0.gguf»⟨llama3.3⟩ out/«Llama-3.3-70B»⟨?⟩
./‹llama-cli› -m out/«Llama-3.3-70B-Instruct-Q8_0-00001-of-00004.gguf»⟨llama3.3⟩ -cnv
./‹llama-bench› -m ‹ggml-vocab-llama-bpe.gguf› -m ‹qwen2.5-7b-instruct-q4_0.gguf›
mlx_lm.convert --hf-path «meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩ -q --upload-repo «acme/Llama-3.2-3B-4bit»⟨?⟩
optimum-cli export onnx --model «meta-llama/Llama-3.2-1B»⟨llama3.2⟩ onnx/‹llama›
trtllm-build --checkpoint_dir ./ckpt/‹llama_tp2› --output_dir ./engines/‹llama3›
python ‹convert_llama_weights_to_hf.py› --input_dir /downloads --model_size 8B --llama_version 3.1
autoawq --model «hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4»⟨llama3.1⟩
