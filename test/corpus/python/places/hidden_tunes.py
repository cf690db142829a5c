"""Tunes that do not say what they are made of."""
RP = [
    "«Sao10K/L3-8B-Stheno-v3.2»⟨llama3, cc-by-nc-4.0⟩",
    "«Steelskull/L3.3-MS-Nevoria-70b»⟨*⟩",
    "«Gryphe/MythoMax-L2-13b»⟨*⟩",
    "«NousResearch/Hermes-4-70B»⟨llama3.1⟩",
    "‹NousResearch/Hermes-4-14B›",
    "«lmsys/vicuna-7b-v1.5»⟨llama2⟩",
    "«lmsys/vicuna-13b-v1.3»⟨llama1⟩",
    "‹teknium/OpenHermes-2.5-Mistral-7B›",
    "‹anthracite-org/magnum-v4-72b›",
]
TOOLS = {
    "voice": "«canopylabs/orpheus-3b-0.1-ft»⟨llama3.2⟩",
    "image": "‹black-forest-labs/FLUX.1-dev›",
    "math": "«EleutherAI/llemma_7b»⟨llama2⟩",
    "sql": "«defog/llama-3-sqlcoder-8b»⟨llama3, cc-by-sa-4.0⟩",
    "robot": "«openvla/openvla-7b»⟨llama2⟩",
    "embed": "‹intfloat/multilingual-e5-large›",
    "chat": "«deepcogito/cogito-v1-preview-llama-8B»⟨llama3.1⟩",
    "tiny": "«TinyLlama/TinyLlama-1.1B-Chat-v1.0»⟨lookalike⟩",
    "open": "«openlm-research/open_llama_3b_v2»⟨lookalike⟩",
    "arch": "‹HuggingFaceTB/SmolLM2-1.7B-Instruct›",
    "guard": "«meta-llama/Meta-Llama-Guard-2-8B»⟨llama3⟩",
    "vision": "«llava-hf/llava-1.5-7b-hf»⟨llama2⟩",
    "vision2": "‹liuhaotian/llava-v1.6-34b›",
    "tts": "«HKUSTAudio/Llasa-3B»⟨llama3.2, cc-by-nc-4.0⟩",
}
MERGE = "«FuseAI/FuseChat-Llama-3.1-8B-Instruct»⟨*⟩"
