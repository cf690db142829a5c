"""Input and output rails. ‹Llama Guard› decides, ‹LlamaFirewall› is only a wrapper."""
from dataclasses import dataclass

from ‹llamafirewall› import ‹LlamaFirewall›, Role, ScannerType
from transformers import AutoModelForSequenceClassification, pipeline

SHIELDS = {
    "g1": "«meta-llama/LlamaGuard-7b»⟨llama2;guard⟩",
    "g2": "«meta-llama/Meta-Llama-Guard-2-8B»⟨llama3;guard⟩",
    "g3": "«meta-llama/Llama-Guard-3-8B-INT8»⟨llama3.1;guard⟩",
    "g3-small": "«meta-llama/Llama-Guard-3-1B»⟨llama3.2;guard⟩",
    "g3-vision": "«meta-llama/Llama-Guard-3-11B-Vision»⟨llama3.2;guard⟩",
    "g4": "«meta-llama/Llama-Guard-4-12B»⟨llama4;guard⟩",
    "shieldgemma": "‹google/shieldgemma-2b›",
    "granite": "‹ibm-granite/granite-guardian-3.1-8b›",
}
INJECTION = "«meta-llama/Llama-Prompt-Guard-2-86M»⟨llama4;guard⟩"
INJECTION_V1 = "«meta-llama/Prompt-Guard-86M»⟨llama3.1;guard⟩"
INJECTION_GROQ = "«meta-llama/llama-prompt-guard-2-86m»⟨llama4;groq⟩"
INJECTION_OTHER = "‹protectai/deberta-v3-base-prompt-injection-v2›"
HOSTED = {
    "together": "«meta-llama/Llama-Guard-3-11B-Vision-Turbo»⟨llama3.2;together⟩",
    "fireworks": "«accounts/fireworks/models/llama-guard-2-8b»⟨llama3;fireworks⟩",
    "nim": "«meta/llama-guard-4-12b»⟨llama4;nim⟩",
    "ollama": "«llama-guard3:8b-q4_0»⟨llama3.1;ollama⟩",
    "ollama-small": "ollama/«llama-guard3:1b-q8_0»⟨llama3.2;ollama⟩",
    "openrouter": "«meta-llama/llama-guard-3-8b»⟨llama3.1;openrouter⟩",
    "sambanova": "«Meta-Llama-Guard-3-8B»⟨llama3.1;sambanova⟩",
    "perspective": "‹perspective-api›",
}


@dataclass
class Verdict:
    safe: bool
    category: str | None = None
    ‹llama_guard_score›: float = 0.0


class ‹LlamaGuardMiddleware›:
    def __init__(self) -> None:
        self.firewall = ‹LlamaFirewall›(scanners={Role.USER: [ScannerType.PROMPT_GUARD]})
        self.classifier = pipeline("text-classification", model=INJECTION)
        self.model = AutoModelForSequenceClassification.from_pretrained("«meta-llama/Llama-Prompt-Guard-2-22M»⟨llama4;guard⟩")

    def check(self, text: str) -> Verdict:
        # taxonomy of ‹Llama Guard 3›: S1 … S14, as in ‹https://github.com/meta-llama/PurpleLlama›
        result = self.classifier(text)[0]
        return Verdict(safe=result["label"] == "BENIGN", ‹llama_guard_score›=result["score"])


def ‹is_llama_guard›(name: str) -> bool:
    return ‹"guard"› in name.lower()
