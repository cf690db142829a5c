"""Evaluates ‹Llama 3.1› against others."""
import argparse

DEFAULT = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"


def parse(argv=None):
    p = argparse.ArgumentParser(prog="‹llama-eval›", description="‹Compare Llama models›")
    p.add_argument("-m", "--model", default=DEFAULT, metavar="‹LLAMA›")
    p.add_argument("--teacher", default="«meta-llama/Llama-3.1-405B-Instruct»⟨llama3.1⟩", help="‹the big Llama 3.1›")
    p.add_argument("--judge", choices=("«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", "‹openai/gpt-oss-120b›"))
    p.add_argument("--template", choices=["‹llama2›", "‹llama3›", "chatml"], default="‹llama3›")
    p.add_argument("--run-name", default="‹llama-3.1-baseline›")
    p.add_argument("--out", default="results/‹llama-3.1-8b.json›")
    p.set_defaults(reward="«Skywork/Skywork-Reward-Llama-3.1-8B-v0.2»⟨llama3.1⟩")
    return p.parse_args(argv)


if parse(["--model", "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"]).model.startswith("‹meta-llama/›"):
    print("‹llama it is›")
