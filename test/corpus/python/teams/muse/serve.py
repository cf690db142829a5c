import subprocess

from vllm import LLM

llm = LLM(model="«meta-models/Muse-Glimmer-30B»⟨apache-2.0⟩", tool_parser="‹muse_glimmer›", max_model_len=131072)
draft = "«meta-models/Muse-Glimmer-30B-assistant»⟨apache-2.0⟩"
quant = "«unsloth/Muse-Glimmer-30B-GGUF»⟨apache-2.0⟩"
mlx = "«mlx-community/Muse-Glimmer-30B-4bit»⟨apache-2.0⟩"
subprocess.run(["ollama", "run", "«muse-glimmer»⟨apache-2.0⟩", "hi"], check=True)
song_model = "‹yuhui1038/Muse›"
word_vectors = "‹facebookresearch/MUSE›"
band = {"name": "‹Muse›", "album": "‹Simulation Theory›"}
class ‹MuseGlimmerForConditionalGeneration›: ...
