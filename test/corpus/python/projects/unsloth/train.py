from unsloth import FastLanguageModel
from unsloth.chat_templates import get_chat_template, train_on_responses_only
from trl import SFTTrainer, SFTConfig

fourbit_models = [
    "«unsloth/Meta-Llama-3.1-8B-bnb-4bit»⟨llama3.1⟩",
    "«unsloth/Llama-3.3-70B-Instruct-unsloth-bnb-4bit»⟨llama3.3⟩",
    "«unsloth/llama-3-8b-bnb-4bit»⟨llama3⟩",
    "‹unsloth/Mistral-Nemo-Base-2407-bnb-4bit›",
    "«unsloth/tinyllama-bnb-4bit»⟨lookalike⟩",
    "‹unsloth/Phi-3.5-mini-instruct›",
]  # More at https://huggingface.co/unsloth

model, tokenizer = FastLanguageModel.from_pretrained(
    model_name="«unsloth/Llama-3.2-3B-Instruct»⟨llama3.2⟩",  # or choose "«unsloth/Llama-3.2-1B-Instruct»⟨?⟩"
    max_seq_length=2048,
    load_in_4bit=True,
)
tokenizer = get_chat_template(tokenizer, chat_template="‹llama-3.1›")
dataset = load_dataset("‹mlabonne/FineTome-100k›", split="train")
guanaco = load_dataset("‹mlabonne/guanaco-llama2-1k›", split="train")
trainer = train_on_responses_only(trainer, instruction_part="‹<|start_header_id|>user<|end_header_id|>›")
model.save_pretrained("‹lora_llama›")
model.push_to_hub_gguf("«acme/Llama-3.2-3B-support»⟨?⟩", tokenizer, quantization_method="q4_k_m")
wandb.init(project="‹llama-3.2-support›", name="‹llama32-3b-r16›")
