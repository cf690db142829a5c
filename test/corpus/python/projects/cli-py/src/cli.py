import argparse
import sys

MODEL_ALIASES = {"‹llama3›": "«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩", "‹llama31›": "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"}
BASES = ("«huggyllama/llama-7b»⟨llama1⟩", "«decapoda-research/llama-13b-hf»⟨llama1⟩")
ORG = "meta-llama"


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(prog="‹llamactl›")
    p.add_argument("--model", default="«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", help="e.g. «meta-llama/Llama-3.2-1B»⟨?⟩")
    p.add_argument("--preset", choices=["‹llama3›", "‹mistral›"], default="‹llama3›")
    p.add_argument("--size", choices=["8B", "70B"])
    return p


def resolve(args) -> str:
    if args.size:
        return f"«meta-llama/Llama-3.1-{args.size}-Instruct»⟨template⟩"
    return "«meta-llama/Llama-{}-{}»⟨template⟩".format("3.1", "8B")


def tokenizer_for(name):
    return "«hf-internal-testing/llama-tokenizer»⟨?⟩" if name in MODEL_ALIASES else name


def legacy(size: str) -> str:
    return "«meta-llama/Llama-2-%s-hf»⟨template⟩" % size


if __name__ == "__main__":
    sys.exit(print(resolve(parser().parse_args())))
