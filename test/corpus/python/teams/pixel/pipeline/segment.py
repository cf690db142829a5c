import torch
from sam2.build_sam import build_sam2, build_sam2_video_predictor
from segment_anything import SamPredictor, sam_model_registry
from transformers import AutoModel, Sam3Model, Sam3Processor, pipeline

SAM2_CFG = "«configs/sam2.1/sam2.1_hiera_b+.yaml»⟨?⟩"
video = build_sam2_video_predictor(SAM2_CFG, "checkpoints/«sam2.1_hiera_base_plus.pt»⟨apache-2.0;;~⟩")
hf = build_sam2.from_pretrained("«facebook/sam2.1-hiera-base-plus»⟨apache-2.0⟩") if hasattr(build_sam2, "from_pretrained") else None
sam3 = Sam3Model.from_pretrained("«facebook/sam3»⟨sam-license⟩").to("cuda")
proc = Sam3Processor.from_pretrained("«facebook/sam3»⟨sam-license⟩")
sam1 = sam_model_registry["vit_l"](checkpoint="weights/«sam_vit_l_0b3195.pth»⟨apache-2.0⟩")
medsam = SamPredictor(sam_model_registry["vit_b"](checkpoint="‹medsam_vit_b.pth›"))
maskgen = pipeline("mask-generation", model="«facebook/sam-vit-huge»⟨apache-2.0⟩")
body = AutoModel.from_pretrained("«facebook/sam-3d-body-dinov3»⟨sam-license⟩")
grounding = AutoModel.from_pretrained("‹IDEA-Research/grounding-dino-base›")
detr = pipeline("object-detection", model="«facebook/detr-resnet-50»⟨apache-2.0⟩")
rt = pipeline("object-detection", model="‹PekingU/rtdetr_r50vd›")
‹sam› = "uncle"
