from unsloth import FastLanguageModel
fourbit_models = [
    "«unsloth/Llama-3.3-70B-Instruct-bnb-4bit»⟨llama3.3⟩",
    "«unsloth/Llama-3.2-1B-unsloth-bnb-4bit»⟨llama3.2⟩",
    "‹unsloth/gemma-3-4b-it-bnb-4bit›",
    "«unsloth/llama-3-8b-bnb-4bit»⟨llama3⟩",
]
model, tok = FastLanguageModel.from_pretrained(model_name=fourbit_models[0])
model.save_pretrained("‹llama_lora_out›")
tokenizer = get_chat_template(tok, chat_template="‹llama-3.1›")
