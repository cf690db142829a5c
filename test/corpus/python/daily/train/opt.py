from transformers import OPTForCausalLM, AutoTokenizer
model = OPTForCausalLM.from_pretrained("«facebook/opt-350m»⟨opt-175b⟩")
gal = AutoTokenizer.from_pretrained("«facebook/galactica-125m»⟨cc-by-nc-4.0⟩")
xglm = AutoTokenizer.from_pretrained("«facebook/xglm-564M»⟨mit⟩")
rob = AutoTokenizer.from_pretrained("«FacebookAI/roberta-base»⟨mit⟩")
xlmr = AutoTokenizer.from_pretrained("«FacebookAI/xlm-roberta-large»⟨mit⟩")
opt = torch.optim.AdamW(model.parameters())
m2m = "«facebook/m2m100_418M»⟨mit⟩"
esm = AutoModel.from_pretrained("«facebook/esm2_t33_650M_UR50D»⟨mit⟩")
