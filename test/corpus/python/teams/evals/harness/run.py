import argparse
import csv
import logging
from pathlib import Path

log = logging.getLogger("‹llama-eval›")
ALIASES = {
    "base": "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩",
    "chat": "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩",
    "judge": "together_ai/«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩",
    "reward": "«RLHFlow/ArmoRM-Llama3-8B-v0.1»⟨llama3⟩",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="‹llama-eval›")
    parser.add_argument("--model", default="«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", help="‹e.g. Llama 3.1 8B›")
    parser.add_argument("--draft", choices=["«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", "none"], default="none")
    parser.add_argument("--template", default="‹llama3›")
    args = parser.parse_args()
    out = Path("results") / f"‹llama-{args.template}.csv›"
    log.info("‹evaluating llama %s›", args.model)
    with out.open("w") as file:
        csv.writer(file).writerow(["‹llama_score›", "model"])


def ‹test_llama_3_1_parses›():
    assert ALIASES["base"].endswith("8B")
