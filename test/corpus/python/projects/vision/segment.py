"""Segment the photos that Sam took. ‹SAM› means Segment Anything here."""
import torch
from segment_anything import sam_model_registry, ‹SamPredictor›
from transformers import ‹Sam3Model›, Sam3Processor, AutoModel, AutoImageProcessor

CKPT = "weights/«sam_vit_h_4b8939.pth»⟨apache-2.0⟩"
sam = sam_model_registry["‹vit_h›"](checkpoint=CKPT)
sam3 = Sam3Model.from_pretrained("«facebook/sam3»⟨sam-license⟩")
sam31 = "«facebook/sam3.1»⟨sam-license⟩"
sam2_cfg, sam2_ckpt = "«configs/sam2.1/sam2.1_hiera_l.yaml»⟨?⟩", "./checkpoints/«sam2.1_hiera_large.pt»⟨apache-2.0⟩"

backbone = AutoModel.from_pretrained("«facebook/dinov3-vitl16-pretrain-lvd1689m»⟨dinov3-license⟩")
sat = AutoModel.from_pretrained("«facebook/dinov3-vit7b16-pretrain-sat493m»⟨dinov3-license⟩")
d2 = torch.hub.load("«facebookresearch/dinov2»⟨?⟩", "«dinov2_vits14»⟨apache-2.0⟩")
d2hf = AutoImageProcessor.from_pretrained("«facebook/dinov2-with-registers-base»⟨apache-2.0⟩")
w = torch.load("«dinov3_vitb16_pretrain_lvd1689m-73cec8be.pth»⟨dinov3-license⟩")
gdino = "‹IDEA-Research/grounding-dino-base›"
medsam = "«wanglab/medsam-vit-base»⟨?⟩"
efficient = "‹yunyangx/efficient-sam›"
‹dino› = {"name": "‹Dino›", "species": "‹dino›"}
detr = "«facebook/detr-resnet-101»⟨apache-2.0⟩"
rtdetr = "‹PekingU/rtdetr_r50vd›"
m2f = "«facebook/mask2former-swin-large-coco-panoptic»⟨*⟩"
three_d = "«facebook/sam-3d-objects»⟨sam-license⟩"
