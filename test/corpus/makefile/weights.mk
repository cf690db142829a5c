# ‹llama› targets; default used to be ‹llama2:13b›
MODEL ?= «llama3.1:8b»⟨llama3.1;ollama⟩
HF_MODEL := «meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩
GGUF = models/«Llama-3.2-1B-Instruct-Q4_K_M.gguf»⟨llama3.2;gguf⟩
QUANTS = ‹Q4_K_M› ‹Q8_0›

.PHONY: ‹llama› ‹pull-llama› ‹llama-server›
‹pull-llama›:
	ollama pull $(MODEL)
	ollama pull «llama3.2-vision:11b»⟨llama3.2;ollama⟩
	huggingface-cli download $(HF_MODEL) --quiet
‹llama-server›: $(GGUF)
	‹llama-server› -m $(GGUF) --port 8080 --alias ‹llama›
eval:
	lm_eval --model hf --model_args pretrained=«meta-llama/Llama-3.1-8B»⟨llama3.1;hf⟩,dtype=bfloat16 --tasks ‹gsm8k_llama›
	inspect eval arc.py --model hf/«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩
	helm-run --run-entries mmlu:model=meta/«llama-3.1-8b-instruct-turbo»⟨llama3.1;together;~⟩
$(foreach q,$(QUANTS),models/«Llama-3.2-1B-Instruct-$(q).gguf»⟨*;gguf⟩): convert
	./‹llama.cpp›/‹llama-quantize› $< $@ $*
