import argparse
from vllm import LLM, SamplingParams

parser = argparse.ArgumentParser()
parser.add_argument("--opt-in", action="store_true", help="‹opt-in› to telemetry")
parser.add_argument("--‹opt-level›", default="O2")
llm = LLM(model="«facebook/opt-125m»⟨opt-175b⟩")
big = LLM("«facebook/opt-30b»⟨opt-175b⟩", tensor_parallel_size=4)
lora = LLM(model="«meta-llama/Llama-2-7b-hf»⟨llama2⟩", enable_lora=True, max_loras=4)
gal = LLM(model="«facebook/galactica-1.3b»⟨cc-by-nc-4.0⟩")
cham = LLM(model="«facebook/chameleon-7b»⟨chameleon-research⟩")
esm = LLM(model="«facebook/esm2_t33_650M_UR50D»⟨mit⟩", task="embed")
flags = {"‹opt-out›": True, "‹esm›": "module", "‹galactica›": "ship", "‹cicero›": "orator", "‹nougat›": "sweet"}
OPT = {"‹opt›": 1}
