import torch
from petals import AutoDistributedModelForCausalLM
from transformers import AutoTokenizer

MODELS = {
    "beluga": "«petals-team/StableBeluga2»⟨llama2⟩",
    "guanaco": ("«enoch/llama-65b-hf»⟨llama1⟩", "«timdettmers/guanaco-65b»⟨llama1⟩"),
    "bloomz": "bigscience/bloomz",
}
INITIAL_PEERS = ["/dns/bootstrap1.petals.dev/tcp/31337/p2p/QmedTaZXmULqwspJXz44SsPZyTNKxhnnFvYRajfH7MGhCY"]


def load(which: str):
    name = MODELS[which]
    tok = AutoTokenizer.from_pretrained(name, use_fast=False)
    return tok, AutoDistributedModelForCausalLM.from_pretrained(name, initial_peers=INITIAL_PEERS)


if __name__ == "__main__":
    load("‹beluga›")
