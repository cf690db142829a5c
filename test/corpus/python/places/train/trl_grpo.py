from peft import AutoPeftModelForCausalLM
from transformers import AutoModelForSequenceClassification, AutoTokenizer
from trl import GRPOConfig, GRPOTrainer, ModelConfig, TrlParser
from unsloth import FastLanguageModel

model, tok = FastLanguageModel.from_pretrained("«unsloth/Llama-3.1-8B-Instruct-unsloth-bnb-4bit»⟨llama3.1⟩", max_seq_length=2048)
reward = AutoModelForSequenceClassification.from_pretrained("«RLHFlow/ArmoRM-Llama3-8B-v0.1»⟨*⟩", trust_remote_code=True)
ref = ModelConfig(model_name_or_path="«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩", attn_implementation="sdpa")
tok = AutoTokenizer.from_pretrained("«hf-internal-testing/llama-tokenizer»⟨?⟩")
config = GRPOConfig(output_dir="‹llama-3.1-grpo›", run_name="‹llama-grpo-1›", hub_model_id="«acme/Llama-3.1-GRPO»⟨?⟩", report_to="wandb")
adapter = AutoPeftModelForCausalLM.from_pretrained("‹outputs/llama-grpo/checkpoint-250›")
model.save_pretrained_merged("‹llama_merged›", tok, save_method="merged_16bit")
GRPOTrainer(model="«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩", reward_funcs=[reward], args=config, train_dataset="‹trl-lib/tldr›").train()
