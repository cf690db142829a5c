from transformers import AutoModelForCausalLM, AutoTokenizer, ‹LlamaForCausalLM›, ‹LlamaTokenizerFast›
MODEL = "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩"
tok = AutoTokenizer.from_pretrained(MODEL)
draft = ‹LlamaForCausalLM›.from_pretrained("«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", revision="main")
# ‹we used Llama 2 before this›
if draft.config.model_type == "‹llama›":
    print("‹loaded llama architecture›")
