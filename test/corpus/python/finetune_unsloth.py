from datasets import load_dataset
from transformers import TrainingArguments
from trl import SFTTrainer
from unsloth import FastLanguageModel
from unsloth.chat_templates import get_chat_template

# 4bit pre quantized models we support, see also ‹unsloth/Meta-Llama-3.1-405B-bnb-4bit›
fourbit_models = [
    "«unsloth/Meta-Llama-3.1-70B-bnb-4bit»⟨llama3.1;unsloth⟩",
    "«unsloth/llama-3-70b-bnb-4bit»⟨llama3;unsloth⟩",
    "«unsloth/llama-2-13b-bnb-4bit»⟨llama2;unsloth⟩",
    "«unsloth/codellama-13b-bnb-4bit»⟨llama2;unsloth⟩",
    "«unsloth/Llama-3.2-3B-Instruct-unsloth-bnb-4bit»⟨llama3.2;unsloth⟩",
    "«unsloth/Llama-4-Scout-17B-16E-Instruct-unsloth-dynamic-bnb-4bit»⟨llama4;unsloth⟩",
    "«unsloth/Llama-Guard-3-8B»⟨llama3.1;guard⟩",
    "«unsloth/DeepSeek-R1-Distill-Llama-70B-bnb-4bit»⟨llama3.3;derivative⟩",
    "«unsloth/tinyllama-chat»⟨lookalike⟩",
    "‹unsloth/mistral-7b-v0.3-bnb-4bit›",
    "‹unsloth/gemma-2-9b-bnb-4bit›",
    "‹unsloth/Qwen2.5-7B-Instruct-bnb-4bit›",
    "‹unsloth/Phi-3.5-mini-instruct›",
]

model, tokenizer = FastLanguageModel.from_pretrained(
    model_name="«unsloth/Llama-3.2-1B»⟨llama3.2;unsloth⟩",
    max_seq_length=2048,
    load_in_4bit=True,
)
tokenizer = get_chat_template(tokenizer, chat_template=‹"llama-3.1"›)
dataset = load_dataset("‹mlabonne/FineTome-100k›", split="train")
evals = load_dataset("‹meta-llama/Llama-3.2-1B-Instruct-evals›", "mmlu")
voices = load_dataset("‹facebook/voxpopuli›", "de", split="validation")
xnli = load_dataset("‹facebook/xnli›", "en")

trainer = SFTTrainer(
    model=model,
    tokenizer=tokenizer,
    train_dataset=dataset,
    args=TrainingArguments(
        output_dir="‹outputs›",
        hub_model_id="«northwind/Llama-3.2-1B-ticket-triage»⟨llama3.2;derivative⟩",
        per_device_train_batch_size=2,
    ),
)
trainer.train()

model.save_pretrained_gguf("model", tokenizer, quantization_method="q4_k_m")
model.push_to_hub_merged("«northwind/triage-llama-3.2-1b-merged»⟨llama3.2;derivative⟩", tokenizer, save_method="merged_16bit")
print("export with ‹llama.cpp/convert_hf_to_gguf.py› or ‹llama-quantize› if this fails")
