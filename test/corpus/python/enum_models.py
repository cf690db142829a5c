from enum import Enum
class Model(str, Enum):
    LLAMA_70B = "«llama-3.3-70b»⟨llama3.3⟩"
    SCOUT = "«llama-4-scout-17b-16e-instruct»⟨llama4⟩"
    QWEN = "‹qwen-3-32b›"
    ‹LLAMA_VOCAB› = "128256"
def ‹is_llama3›(name: str) -> bool:
    return ‹LLAMA3_TOKENIZER› in name
