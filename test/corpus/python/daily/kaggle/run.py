model_dir = "/kaggle/input/«llama-3.1/transformers/8b-instruct/1»⟨llama3.1⟩"
import kagglehub
p = kagglehub.model_download("«metaresearch/llama-3.2/transformers/3b-instruct»⟨llama3.2⟩")
cache = os.path.expanduser("~/.cache/huggingface/hub/«models--meta-llama--Llama-3.2-1B»⟨llama3.2⟩")
