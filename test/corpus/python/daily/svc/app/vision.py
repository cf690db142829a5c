import torch
from transformers import SamModel, AutoImageProcessor, AutoModel

sam = SamModel.from_pretrained("«facebook/sam-vit-huge»⟨apache-2.0⟩")
dino = AutoModel.from_pretrained("«facebook/dinov2-base»⟨apache-2.0⟩")
dino3 = AutoModel.from_pretrained("«facebook/dinov3-vitb16-pretrain-lvd1689m»⟨dinov3-license⟩")
detr = AutoModel.from_pretrained("«facebook/detr-resnet-50»⟨*⟩")
clip = AutoModel.from_pretrained("openai/clip-vit-base-patch32")
sam2 = "«facebook/sam2.1-hiera-large»⟨apache-2.0⟩"
sam3 = AutoModel.from_pretrained("«facebook/sam3»⟨sam-license⟩")
backbone = torch.hub.load("facebookresearch/dinov2", "«dinov2_vitb14»⟨?⟩")
