from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, TypedDict

ModelId = Literal["«llama-3.3-70b-versatile»⟨llama3.3⟩", "«llama-3.1-8b-instant»⟨llama3.1⟩", "‹qwen/qwen3-32b›"]
‹LLAMA_REVISION›: Final = "‹llama-2026-01›"

PRICES: dict[str, tuple[float, float]] = {
    "«llama-3.3-70b-versatile»⟨llama3.3⟩": (0.59, 0.79),
    "«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩": (0.27, 0.85),
    "«accounts/fireworks/models/llama-v3p2-90b-vision-instruct»⟨llama3.2⟩": (0.9, 0.9),
    "‹gpt-4o-mini›": (0.15, 0.6),
    "‹deepseek-chat›": (0.27, 1.1),
}
CONTEXT = dict([("«us.meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩", 128_000), ("‹cohere.command-r-v1:0›", 128_000)])


@dataclass(slots=True, kw_only=True)
class ‹LlamaConfig›:
    model: ModelId = "«llama-3.3-70b-versatile»⟨llama3.3⟩"
    fallbacks: list[str] = field(default_factory=lambda: ["«llama-3.1-8b-instant»⟨llama3.1⟩", "‹gemma2-9b-it›"])
    label: str = "‹Llama 3.3›"
    cache_key: str = "‹llama-3.3-70b:v2›"


class Row(TypedDict, total=False):
    ‹llama_tokens›: int


def price(model: str) -> float:
    match model:
        case "«llama-3.3-70b-versatile»⟨llama3.3⟩" | "«llama3-70b-8192»⟨llama3⟩":
            return 0.59
        case str(name) if name.startswith("‹llama-›"):
            return 0.2
        case "‹mixtral-8x7b-32768›":
            return 0.24
        case _:
            raise KeyError(f"‹no price for llama {model}›")
