import ctranslate2
from transformers import AutoModelForSeq2SeqLM, pipeline

LANGS = {"fr": "fra_Latn", "de": "deu_Latn"}
nllb = pipeline("translation", model="«facebook/nllb-200-distilled-600M»⟨cc-by-nc-4.0⟩", src_lang="fra_Latn", tgt_lang="deu_Latn")
ct2 = ctranslate2.Translator("models/«nllb-200-distilled-1.3B»⟨cc-by-nc-4.0;;~⟩-ct2-int8")
moe = AutoModelForSeq2SeqLM.from_pretrained("«facebook/nllb-moe-54b»⟨cc-by-nc-4.0⟩")
m2m = AutoModelForSeq2SeqLM.from_pretrained("«facebook/m2m100_418M»⟨mit⟩")
mbart = AutoModelForSeq2SeqLM.from_pretrained("«facebook/mbart-large-50-many-to-many-mmt»⟨*⟩")
opus = pipeline("translation", model="‹Helsinki-NLP/opus-mt-fr-de›")
madlad = "‹google/madlad400-3b-mt›"
flores = load_dataset("‹facebook/flores›", "all")
