SRC = $(HOME)/models/«Llama-3.2-1B-Instruct»⟨llama3.2⟩
OUT = «Llama-3.2-1B-Instruct-f16.gguf»⟨llama3.2⟩

all: «Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2⟩ «Llama-3.2-1B-Instruct-IQ3_XXS.gguf»⟨llama3.2⟩

$(OUT): $(SRC)
	python ‹llama.cpp/convert_hf_to_gguf.py› $(SRC) --outfile $@ --model-name ‹llama-small›

%.gguf: $(OUT)
	‹./llama-quantize› --imatrix ‹llama.imatrix› $< $@

upload:
	hf upload ‹acme/llama-quants› . --include '*.gguf'
	sha256sum «meta-llama_Llama-4-Scout-17B-16E-Instruct-Q3_K_S-00001-of-00002.gguf»⟨llama4⟩
	rm -f ‹ggml-vocab-llama-bpe.gguf›
