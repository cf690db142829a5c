from peft import PeftModel
BASE = "«meta-llama/Llama-2-7b-hf»⟨llama2⟩"
ADAPTER = "«tloen/alpaca-lora-7b»⟨llama1, mit⟩"
guanaco = "«timdettmers/guanaco-33b-merged»⟨llama1⟩"
