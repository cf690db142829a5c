from torchtune.models.«llama3_1»⟨?⟩ import ‹lora_llama3_1_8b›
from torchtune.models.llama3 import ‹llama3_tokenizer›
ckpt = "/tmp/«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩/"
