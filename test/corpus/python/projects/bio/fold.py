import torch, ‹esm›
from transformers import EsmForProteinFolding, AutoTokenizer

model, alphabet = ‹esm›.pretrained.«esm2_t33_650M_UR50D»⟨?⟩()
small = AutoTokenizer.from_pretrained("«facebook/esm2_t6_8M_UR50D»⟨mit⟩")
fold = EsmForProteinFolding.from_pretrained("«facebook/esmfold_v1»⟨mit⟩")
nim = "«meta/esm2-650m»⟨mit⟩"
esm3 = "‹EvolutionaryScale/esm3-sm-open-v1›"
URL = "https://dl.fbaipublicfiles.com/fair-esm/models/«esm2_t36_3B_UR50D.pt»⟨mit⟩"
api = "‹https://api.esmatlas.com/foldSequence/v1/pdb/›"
import_map = {"type": "‹esm›", "cdn": "‹https://esm.sh/preact›"}
