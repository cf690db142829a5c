from unsloth import FastLanguageModel

fourbit_models = [
    "«unsloth/Meta-Llama-3.1-8B-bnb-4bit»⟨llama3.1⟩",
    "unsloth/mistral-7b-v0.3-bnb-4bit",
    "«unsloth/llama-3-70b-bnb-4bit»⟨llama3⟩",
    "unsloth/gemma-2-9b-bnb-4bit",
    "«unsloth/Llama-3.2-3B-Instruct-bnb-4bit»⟨llama3.2⟩",
    "«unsloth/tinyllama-bnb-4bit»⟨lookalike⟩",
]
model, tokenizer = FastLanguageModel.from_pretrained(model_name="«unsloth/Llama-3.2-1B-Instruct»⟨llama3.2⟩", max_seq_length=2048)
tokenizer = get_chat_template(tokenizer, chat_template="llama-3.1")
