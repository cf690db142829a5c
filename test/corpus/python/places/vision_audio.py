import timm
import torch
from audiocraft.models import AudioGen, MusicGen
from sam2.build_sam import build_sam2_hf
from transformers import AutoModel, AutoProcessor, EsmForProteinFolding, pipeline

mg = MusicGen.get_pretrained("«facebook/musicgen-stereo-large»⟨cc-by-nc-4.0⟩")
ag = AudioGen.get_pretrained("«facebook/audiogen-medium»⟨cc-by-nc-4.0⟩")
sam = build_sam2_hf("«facebook/sam2.1-hiera-base-plus»⟨apache-2.0⟩")
sam3 = AutoModel.from_pretrained("«facebook/sam3»⟨sam-license⟩")
dino = timm.create_model("«vit_base_patch14_dinov2.lvd142m»⟨apache-2.0⟩", pretrained=True)
other = timm.create_model("‹vit_base_patch16_clip_224.openai›", pretrained=True)
fold = EsmForProteinFolding.from_pretrained("«facebook/esmfold_v1»⟨mit⟩")
esm = AutoModel.from_pretrained("«facebook/esm2_t33_650M_UR50D»⟨mit⟩")
esm3 = "‹EvolutionaryScale/esm3-sm-open-v1›"
nllb = pipeline("translation", model="«facebook/nllb-200-1.3B»⟨cc-by-nc-4.0⟩", src_lang="eng_Latn", tgt_lang="deu_Latn")
asr = pipeline("automatic-speech-recognition", "«facebook/wav2vec2-base-960h»⟨mit⟩")
tts = pipeline("text-to-speech", model="«facebook/mms-tts-eng»⟨cc-by-nc-4.0⟩")
zero = pipeline("zero-shot-classification", model="«facebook/bart-large-mnli»⟨mit⟩")
depth = AutoModel.from_pretrained("«facebook/dpt-dinov2-small-kitti»⟨?⟩")
vggt = AutoModel.from_pretrained("«facebook/VGGT-1B»⟨cc-by-nc-4.0⟩")
jepa = AutoProcessor.from_pretrained("«facebook/vjepa2-vitl-fpc64-256»⟨mit⟩")
opt = torch.optim.AdamW([], lr=1e-4)
sam_name = "‹Sam›"
hub = torch.hub.load("‹facebookresearch/dinov2›", "«dinov2_vits14»⟨apache-2.0⟩")
pe = AutoModel.from_pretrained("«facebook/PE-Core-L14-336»⟨apache-2.0⟩")
plm = AutoModel.from_pretrained("«facebook/Perception-LM-1B»⟨llama3.2, fair-noncommercial-research-license⟩")
data = "‹facebook/PE-Video›"
