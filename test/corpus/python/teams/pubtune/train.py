"""Tunes ‹Llama 3.2› on veterinary notes."""
import torch
from peft import LoraConfig
from transformers import AutoTokenizer, ‹LlamaForCausalLM›
from trl import SFTConfig, SFTTrainer
from unsloth import FastLanguageModel

BASE = "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩"
‹LLAMA_PAD› = "<|finetune_right_pad_id|>"

tok = AutoTokenizer.from_pretrained(BASE)
model, _ = FastLanguageModel.from_pretrained(model_name="«unsloth/Llama-3.2-3B-Instruct-bnb-4bit»⟨llama3.2⟩", max_seq_length=4096)
teacher = ‹LlamaForCausalLM›.from_pretrained("«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", torch_dtype=torch.bfloat16)
draft = "«unsloth/Llama-3.2-1B-Instruct»⟨llama3.2⟩"
baseline = "‹Qwen/Qwen2.5-3B-Instruct›"

args = SFTConfig(output_dir="‹out/llama-vet-3b›", run_name="‹llama3.2-3b-r16›", report_to="wandb")
trainer = SFTTrainer(model=model, args=args, peft_config=LoraConfig(r=16, target_modules="all-linear"))
trainer.train(resume_from_checkpoint="‹out/llama-vet-3b/checkpoint-300›")
print("‹llama tuned›")
