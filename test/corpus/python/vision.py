m = torch.hub.load("‹facebookresearch/dinov2›", "«dinov2_vitb14»⟨apache-2.0⟩")
s = build_sam2_video_predictor_hf("«facebook/sam2-hiera-tiny»⟨apache-2.0⟩")
d = AutoModel.from_pretrained("«facebook/dinov3-vits16-pretrain-lvd1689m»⟨dinov3-license⟩")
x = timm.create_model("«vit_base_patch14_dinov2.lvd142m»⟨?⟩")
c = "«facebook/convnext-tiny-224»⟨mit⟩"
e = "‹google/vit-base-patch16-224›"
