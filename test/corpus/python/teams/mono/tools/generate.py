"""Writes packages/registry/models.json into other languages."""
from enum import StrEnum


class ChatModel(StrEnum):
    ‹LLAMA_3_3_70B› = "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩"
    ‹LLAMA_3_1_8B› = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
    ‹LLAMA_4_SCOUT› = "«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩"
    QWEN = "‹Qwen/Qwen3-32B›"

    @property
    def ‹is_llama›(self) -> bool:
        return self.name.startswith("‹LLAMA_›")


TEMPLATE = "«meta-llama/Llama-{version}-{size}-Instruct»⟨template⟩"
LEGACY = {"«meta-llama/Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩": ChatModel.‹LLAMA_3_1_8B›}
