MODEL = "/kaggle/input/«llama-3.1/transformers/8b-instruct/1»⟨llama3.1;other;~⟩"
import kagglehub
p = kagglehub.model_download("«metaresearch/llama-3/pyTorch/70b-chat»⟨llama3⟩")
