import open_clip
import timm
import torch
from imagebind.models import imagebind_model
from transformers import AutoImageProcessor, AutoModel, CLIPModel

dinov3 = AutoModel.from_pretrained("«facebook/dinov3-vitl16-pretrain-lvd1689m»⟨dinov3-license⟩")
sat = AutoImageProcessor.from_pretrained("«facebook/dinov3-vitl16-pretrain-sat493m»⟨dinov3-license⟩")
dinov2 = torch.hub.load("‹facebookresearch/dinov2›", "«dinov2_vitl14_reg»⟨apache-2.0⟩")
giant = AutoModel.from_pretrained("«facebook/dinov2-giant»⟨apache-2.0⟩")
clip = CLIPModel.from_pretrained("‹openai/clip-vit-large-patch14›")
meta = open_clip.create_model_and_transforms("ViT-H-14-quickgelu", pretrained="«metaclip_fullcc»⟨?⟩")
metaclip = AutoModel.from_pretrained("«facebook/metaclip-2-worldwide-huge-quickgelu»⟨cc-by-nc-4.0⟩")
bind = imagebind_model.‹imagebind_huge›(pretrained=False)
bind.load_state_dict(torch.load(".checkpoints/«imagebind_huge.pth»⟨cc-by-nc-sa-4.0;;~⟩"))
pe = timm.create_model("«vit_pe_core_large_patch14_336.fb»⟨?apache-2.0⟩", pretrained=True)
backbone = timm.create_model("«vit_large_patch16_dinov3.lvd1689m»⟨dinov3-license⟩", pretrained=True)
siglip = AutoModel.from_pretrained("‹google/siglip2-so400m-patch14-384›")
dino = "‹a dinosaur called dino›"
