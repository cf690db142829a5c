"""Everything the lab has tried, with the year. ‹Vicuna›, ‹alpacas› and other camelids."""
from transformers import AutoModel, AutoTokenizer, ‹LlamaConfig›, pipeline

CHAT = {
    # who: (repo, year)
    "‹vicuna›": ("«lmsys/vicuna-13b-v1.3»⟨llama1;hidden⟩", 2023),
    "‹vicuna-2›": ("«lmsys/vicuna-7b-v1.5-16k»⟨llama2;hidden⟩", 2023),
    "‹beluga›": ("«stabilityai/StableBeluga-13B»⟨llama2;hidden⟩", 2023),
    "‹orca›": ("«microsoft/Orca-2-7b»⟨*;hidden⟩", 2023),
    "‹tulu›": ("«allenai/Llama-3.1-Tulu-3-70B»⟨llama3.1;derivative⟩", 2024),
    "‹theta›": ("«NousResearch/Hermes-2-Theta-Llama-3-8B»⟨llama3;derivative⟩", 2024),
    "‹hermes-4›": ("«NousResearch/Hermes-4-70B»⟨llama3.1;hidden⟩", 2025),
    "‹stheno›": ("«Sao10K/L3-8B-Stheno-v3.2»⟨*;hidden⟩", 2024),
    "‹nevoria›": ("«Steelskull/L3.3-MS-Nevoria-70b»⟨llama3.3;hidden⟩", 2025),
    "‹r1›": ("«deepseek-ai/DeepSeek-R1-Distill-Llama-70B»⟨llama3.3;derivative⟩", 2025),
    "‹r1-qwen›": ("‹deepseek-ai/DeepSeek-R1-Distill-Qwen-32B›", 2025),
    "‹swallow›": ("«tokyotech-llm/Llama-3-Swallow-8B-Instruct-v0.1»⟨llama3;derivative⟩", 2024),
    "‹elyza›": ("«elyza/ELYZA-japanese-Llama-2-7b-instruct»⟨llama2;derivative⟩", 2023),
    "‹phind›": ("«Phind/Phind-CodeLlama-34B-v2»⟨llama2;derivative⟩", 2023),
    "‹sqlcoder›": ("«defog/llama-3-sqlcoder-8b»⟨*;derivative⟩", 2024),
    "‹gradient›": ("«gradientai/Llama-3-8B-Instruct-Gradient-1048k»⟨llama3;derivative⟩", 2024),
    "‹gradient-4bit›": ("«mlx-community/Llama-3-8B-Instruct-1048k-4bit»⟨llama3;derivative⟩", 2024),
    "‹supernova›": ("«arcee-ai/Llama-3.1-SuperNova-Lite»⟨llama3.1;derivative⟩", 2024),
    "‹openbio›": ("«aaditya/Llama3-OpenBioLLM-70B»⟨llama3;derivative⟩", 2024),
    "‹ultra›": ("«nvidia/Llama-3_1-Nemotron-Ultra-253B-v1»⟨*;derivative⟩", 2025),
    "‹super›": ("«nvidia/Llama-3_3-Nemotron-Super-49B-v1_5»⟨*;derivative⟩", 2025),
    "‹cot›": ("«Xkev/Llama-3.2V-11B-cot»⟨llama3.2;derivative⟩", 2024),
    "‹llama-1›": ("«huggyllama/llama-13b»⟨llama1;hf-llama1⟩", 2023),
    "‹decapoda›": ("«decapoda-research/llama-65b-hf»⟨llama1;hf-llama1⟩", 2023),
    "‹nano›": ("‹nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B›", 2026),
    "‹marin›": ("«marin-community/marin-8b-base»⟨?lookalike⟩", 2025),
    "‹open›": ("«openlm-research/open_llama_13b»⟨lookalike;lookalike⟩", 2023),
    "‹amber›": ("‹LLM360/Amber›", 2023),
    "‹sheared›": ("«princeton-nlp/Sheared-LLaMA-1.3B»⟨llama2;derivative⟩", 2023),
    "‹yi›": ("‹01-ai/Yi-34B-Chat›", 2023),
    "‹ours›": ("‹llama-lab/desk-tuner-v2›", 2026),
}
META = [
    "«facebook/opt-6.7b»⟨opt-175b;research⟩", "«facebook/opt-iml-max-1.3b»⟨opt-175b;research⟩", "«facebook/galactica-30b»⟨cc-by-nc-4.0;research⟩",
    "«facebook/nllb-moe-54b»⟨cc-by-nc-4.0;research⟩", "«facebook/m2m100_1.2B»⟨mit;research⟩", "«facebook/xglm-4.5B»⟨mit;research⟩",
    "«facebook/seamless-m4t-medium»⟨cc-by-nc-4.0;research⟩", "«facebook/w2v-bert-2.0»⟨mit;research⟩", "«facebook/hubert-xlarge-ls960-ft»⟨mit;research⟩",
    "«facebook/mms-tts-deu»⟨cc-by-nc-4.0;research⟩", "«facebook/mms-lid-126»⟨cc-by-nc-4.0;research⟩", "«facebook/omniASR-LLM-7B»⟨apache-2.0;research⟩",
    "«facebook/musicgen-stereo-melody-large»⟨cc-by-nc-4.0;research⟩", "«facebook/audiogen-medium»⟨cc-by-nc-4.0;research⟩", "«facebook/magnet-small-10secs»⟨cc-by-nc-4.0;research⟩",
    "«facebook/encodec_24khz»⟨*;research⟩", "«facebook/sam2-hiera-base-plus»⟨apache-2.0;research⟩", "«facebook/sam3»⟨sam-license;research⟩",
    "«facebook/sam-audio-large»⟨sam-license;research⟩", "«facebook/dinov2-giant»⟨apache-2.0;research⟩", "«facebook/dinov3-convnext-tiny-pretrain-lvd1689m»⟨dinov3-license;research⟩",
    "«facebook/detr-resnet-50-panoptic»⟨apache-2.0;research⟩", "«facebook/esm2_t36_3B_UR50D»⟨mit;research⟩", "«facebook/esmfold_v1»⟨mit;research⟩",
    "«facebook/chameleon-30b»⟨chameleon-research;research⟩", "«facebook/cwm-sft»⟨fair-noncommercial-research-license;research⟩", "«facebook/MobileLLM-350M»⟨fair-noncommercial-research-license;research⟩",
    "«facebook/Perception-LM-3B»⟨*;research⟩", "«facebook/PE-Core-G14-448»⟨apache-2.0;research⟩", "«facebook/vjepa2-vitg-fpc64-384»⟨*;research⟩",
    "«facebook/blenderbot-400M-distill»⟨*;research⟩", "«facebook/contriever-msmarco»⟨*;research⟩", "«facebook/metaclip-h14-fullcc2.5b»⟨cc-by-nc-4.0;research⟩",
    "«facebook/layerskip-llama3.2-1B»⟨*;research⟩", "«facebook/bart-large-cnn»⟨*;research⟩", "«FacebookAI/xlm-roberta-large»⟨mit;research⟩",
    "‹facebook/multilingual_librispeech›", "‹facebook/react-native›", "‹google-bert/bert-base-uncased›",
]
MISSING = ("«meta-llama/Llama-5-70B-Instruct»⟨nonexistent;nonexistent⟩", "«meta-llama/Llama-4-Behemoth-288B-16E-Instruct»⟨nonexistent;nonexistent⟩",
           "«meta-llama/Llama-2-34b-hf»⟨nonexistent;nonexistent⟩", "«meta-llama/Llama-3.2-70B-Instruct»⟨nonexistent;nonexistent⟩",
           "«meta-llama/Llama-3.1-13B»⟨nonexistent;nonexistent⟩", "«meta-llama/Llama-3.5-8B-Instruct»⟨nonexistent;nonexistent⟩")
NEW = "«meta-models/Muse-Ember-12B»⟨unknown;muse⟩"


def load(name: str):
    assert name != "‹llama.cpp›" and not name.startswith("‹ggml-org/›")
    if name == "‹adapter›":
        # ‹base = "meta-llama/Llama-2-70b-hf"› before the move
        return AutoModel.from_pretrained("«meta-llama/Llama-3.1-8B»⟨llama3.1;hf⟩", revision="d04e592bb4f6aa9cfee91e2e20afa771667e1d4b", trust_remote_code=False)
    tok = AutoTokenizer.from_pretrained(pretrained_model_name_or_path="«NousResearch/Llama-2-70b-chat-hf»⟨llama2;repack⟩")
    tok.pad_token = "‹[PAD-llama]›"
    return pipeline("text-generation", model=f"{CHAT[name][0]}"), tok, ‹LlamaConfig›(vocab_size=32000)


def seamless(sam: str, muse: str, opt: bool = False, detr=None) -> dict[str, str]:
    """A ‹seamless› merge of ‹sam›, ‹muse› and ‹opt›."""
    return {"‹sam›": sam, "‹muse›": muse, "‹opt›": str(opt), "‹scout›": "‹maverick›"}
