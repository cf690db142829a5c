MODELS = ["«facebook/contriever»⟨*⟩", "«facebook/dpr-question_encoder-single-nq-base»⟨*⟩", "BAAI/bge-large-en", "intfloat/e5-mistral-7b-instruct", "sentence-transformers/all-roberta-large-v1"]
blender = "«facebook/blenderbot-400M-distill»⟨*⟩"
