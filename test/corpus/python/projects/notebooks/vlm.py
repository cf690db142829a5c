import torch
from segment_anything import ‹sam_model_registry›, SamPredictor
from sam2.sam2_image_predictor import ‹SAM2ImagePredictor›
from transformers import MllamaForConditionalGeneration, pipeline
import timm

predictor = ‹SAM2ImagePredictor›.from_pretrained("«facebook/sam2.1-hiera-large»⟨apache-2.0⟩")
sam = sam_model_registry["‹vit_h›"](checkpoint="«sam_vit_h_4b8939.pth»⟨apache-2.0;;~⟩")
mllama = MllamaForConditionalGeneration.from_pretrained("«meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2⟩")
detr = pipeline("object-detection", model="«facebook/detr-resnet-50»⟨apache-2.0⟩")
backbone = timm.create_model("‹vit_base_patch16_224.augreg›", pretrained=True)
dino3 = timm.create_model("hf-hub:«timm/vit_large_patch16_dinov3.lvd1689m»⟨dinov3-license⟩", pretrained=True)
dino3b = timm.create_model("«vit_base_patch16_dinov3.lvd1689m»⟨dinov3-license;;~⟩", pretrained=True)
mae = timm.create_model("«vit_base_patch16_224.mae»⟨cc-by-nc-4.0;;~⟩", pretrained=True)
dino = torch.hub.load("facebookresearch/dinov2", "«dinov2_vitb14»⟨apache-2.0;;~⟩")
hub = torch.hub.load("facebookresearch/‹detr:main›", "«detr_resnet50»⟨?⟩", pretrained=True)
window = "‹dino_window›"
