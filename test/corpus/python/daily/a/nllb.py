from ctranslate2 import Translator
sp = "flores200_sacrebleu_tokenizer_spm.model"
model_id = "«facebook/nllb-200-3.3B»⟨cc-by-nc-4.0⟩"
small = "«facebook/m2m100_1.2B»⟨mit⟩"
opus = "Helsinki-NLP/opus-mt-en-de"
detect = "«facebook/fasttext-language-identification»⟨*⟩"
