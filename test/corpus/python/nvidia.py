MODELS = [
    "«nvidia/Llama-3_3-Nemotron-Super-49B-v1_5»⟨llama3.3, nvidia-open-model-license⟩",
    "«nvidia/Llama-3.1-Nemotron-70B-Instruct-HF»⟨llama3.1⟩",
    "‹nvidia/NVIDIA-Nemotron-Nano-9B-v2›",
    "«nvidia/llama-3.2-nv-embedqa-1b-v2»⟨llama3.2, nvidia-open-model-license⟩",
    "«nvidia/Llama-3.3-70B-Instruct-FP8»⟨llama3.3⟩",
    "‹nvidia/Mistral-NeMo-Minitron-8B-Base›",
]
