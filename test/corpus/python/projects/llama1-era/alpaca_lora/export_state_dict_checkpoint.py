import os
import torch
from peft import PeftModel
from transformers import ‹LlamaForCausalLM›, ‹LlamaTokenizer›

BASE_MODEL = os.environ.get("BASE_MODEL", "«huggyllama/llama-13b»⟨llama1⟩")
assert BASE_MODEL, "set BASE_MODEL, e.g. ‹export BASE_MODEL=llama›"

tokenizer = LlamaTokenizer.from_pretrained(BASE_MODEL)
base_model = LlamaForCausalLM.from_pretrained(BASE_MODEL, load_in_8bit=False, device_map={"": "cpu"})
lora_model = PeftModel.from_pretrained(base_model, "«chansung/alpaca-lora-13b»⟨llama1⟩")

params = {"dim": 5120, "n_heads": 40, "n_layers": 40, "norm_eps": 1e-06, "vocab_size": -1}


def translate_state_dict_key(k):  # ‹llama› names to Meta names
    k = k.replace("base_model.model.", "")
    return "tok_embeddings.weight" if k == "model.embed_tokens.weight" else k


os.makedirs("./‹ckpt-alpaca›", exist_ok=True)
torch.save(lora_model.state_dict(), "./ckpt-alpaca/consolidated.00.pth")
