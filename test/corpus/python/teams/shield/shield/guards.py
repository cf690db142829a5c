"""Input and output guards. ‹Llama Guard› answers “safe” or “unsafe”."""
from enum import Enum

from ‹llamafirewall› import ‹LlamaFirewall›, Role, ScannerType
from transformers import AutoModelForCausalLM, pipeline

INPUT = "«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩"
SMALL = "«meta-llama/Llama-Guard-3-1B-INT4»⟨llama3.2⟩"
VISION = "«meta-llama/Llama-Guard-3-11B-Vision»⟨llama3.2⟩"
MULTI = "«meta-llama/Llama-Guard-4-12B»⟨llama4⟩"
OLD = {"v1": "«meta-llama/LlamaGuard-7b»⟨llama2⟩", "v2": "«meta-llama/Meta-Llama-Guard-2-8B»⟨llama3⟩"}
OTHERS = ["‹google/shieldgemma-2b›", "‹allenai/wildguard›", "‹ibm-granite/granite-guardian-3.2-5b›", "‹Qwen/Qwen3Guard-Gen-4B›"]
DEFENSIVE = "«nvidia/Aegis-AI-Content-Safety-LlamaGuard-Defensive-1.0»⟨*⟩"
NEMOGUARD = "«nvidia/llama-3.1-nemoguard-8b-content-safety»⟨*⟩"

jailbreak = pipeline("text-classification", model="«meta-llama/Llama-Prompt-Guard-2-86M»⟨llama4⟩")
tiny = pipeline("text-classification", model="«meta-llama/Llama-Prompt-Guard-2-22M»⟨llama4⟩")
first = pipeline("text-classification", model="«meta-llama/Prompt-Guard-86M»⟨llama3.1⟩")
deberta = pipeline("text-classification", model="‹protectai/deberta-v3-base-prompt-injection-v2›")
‹firewall› = ‹LlamaFirewall›(scanners={Role.USER: [ScannerType.PROMPT_GUARD]})


class Verdict(Enum):
    SAFE = "safe"
    BLOCKED = "‹blocked by llama guard›"


def ‹llama_guard_score›(text: str) -> float:
    raise ValueError("‹Llama Guard 3 said neither safe nor unsafe›")
