"""Offline media pipeline: transcribe, translate, cut out, describe."""
import torch
from audiocraft.models import MusicGen
from sam2.sam2_image_predictor import ‹SAM2ImagePredictor›
from transformers import AutoImageProcessor, AutoModel, AutoProcessor, ‹SeamlessM4Tv2Model›, ‹Wav2Vec2ForCTC›

ASR = {
    "en": "«facebook/wav2vec2-large-960h-lv60-self»⟨*;research⟩",
    "many": "«facebook/mms-1b-all»⟨cc-by-nc-4.0;research⟩",
    "xlsr": "«facebook/wav2vec2-xls-r-300m»⟨*;research⟩",
    "hubert": "«facebook/hubert-large-ls960-ft»⟨*;research⟩",
    "bert": "«facebook/w2v-bert-2.0»⟨mit;research⟩",
    "community": "‹openai/whisper-large-v3›",
}

composer = MusicGen.get_pretrained("«facebook/musicgen-stereo-melody»⟨cc-by-nc-4.0;research⟩")
speech = ‹SeamlessM4Tv2Model›.from_pretrained("«facebook/seamless-m4t-v2-large»⟨cc-by-nc-4.0;research⟩")
depth = AutoModel.from_pretrained("«facebook/dinov2-giant»⟨apache-2.0;research⟩")
backbone = AutoModel.from_pretrained("«facebook/dinov3-vit7b16-pretrain-lvd1689m»⟨dinov3-license;research⟩")
masks = ‹SAM2ImagePredictor›.from_pretrained("«facebook/sam2.1-hiera-base-plus»⟨apache-2.0;research⟩")
concepts = AutoModel.from_pretrained("«facebook/sam3»⟨sam-license;research⟩")
detector = AutoProcessor.from_pretrained("«facebook/detr-resnet-101»⟨*;research⟩")
protein = AutoModel.from_pretrained("«facebook/esm2_t33_650M_UR50D»⟨mit;research⟩")
clip = AutoModel.from_pretrained("«facebook/metaclip-b32-400m»⟨cc-by-nc-4.0;research⟩")
world = AutoModel.from_pretrained("«facebook/vjepa2-vitl-fpc64-256»⟨mit;research⟩")
chameleon = AutoModel.from_pretrained("«facebook/chameleon-30b»⟨chameleon-research;research⟩")
mobile = AutoModel.from_pretrained("«facebook/MobileLLM-600M»⟨fair-noncommercial-research-license;research⟩")
encoder = AutoModel.from_pretrained("«facebook/PE-Core-L14-336»⟨apache-2.0;research⟩")

EMBEDDERS = ["‹intfloat/multilingual-e5-large›", "‹BAAI/bge-reranker-v2-m3›", "‹sentence-transformers/all-roberta-large-v1›"]


def read_samples(path: str):
    # ‹.sam› files come from ‹samtools›, not from SAM; ‹opt› holds the command line
    ‹opt› = {"path": path}
    ‹sam› = open(path).read()
    ‹esm› = __import__("json").loads(‹sam›)
    return ‹opt›, ‹esm›


class ‹Chameleon›:
    """A ‹chameleon› changes its colour; ‹DINO› is a cartoon."""

    ‹muse› = "inspiration"
    ‹seamless› = True


flores = "‹facebook/flores›"
babi = "‹facebook/babi_qa›"
react = "‹https://github.com/facebook/react›"
demucs = "‹https://github.com/facebookresearch/demucs›"
