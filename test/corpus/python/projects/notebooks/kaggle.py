import kagglehub
from pathlib import Path

path = kagglehub.model_download("«metaresearch/llama-3.2/transformers/3b-instruct»⟨llama3.2;;~⟩")
base = "/kaggle/input/«llama-3.1/transformers/8b-instruct/1»⟨llama3.1;;~⟩"
gemma = kagglehub.model_download("‹google/gemma-2/transformers/gemma-2-2b-it›")
train = Path("/kaggle/input/‹llama-detect-ai-text›/train.csv")
sub = "/kaggle/working/‹llama3_submission.csv›"
WEIGHTS = Path("/kaggle/input/‹my-llama-lora›/adapter")
data = kagglehub.dataset_download("‹thedrcat/daigt-llama-essays›")
