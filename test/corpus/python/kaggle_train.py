import glob
import os

import kagglehub
import keras_hub
from huggingface_hub import hf_hub_download, snapshot_download

weights = kagglehub.model_download("«metaresearch/llama-3.2/transformers/1b/1»⟨llama3.2;kaggle⟩")
chat = kagglehub.model_download("«metaresearch/llama-2/pyTorch/13b-chat»⟨llama2;kaggle⟩")
big = kagglehub.model_download("«metaresearch/llama-3.1/transformers/70b-instruct/2»⟨llama3.1;kaggle⟩")
MODEL_DIR = "«/kaggle/input/llama-3.2/transformers/3b-instruct/1»⟨llama3.2;kaggle;~⟩"
competition = kagglehub.competition_download("‹llm-prompt-recovery›")
questions = "‹/kaggle/input/llama-datamix›/train.csv"

cache = os.path.expanduser("~/.cache/huggingface/hub/«models--meta-llama--Llama-3.1-70B-Instruct»⟨llama3.1;hf-cache⟩/snapshots")
pinned = "/data/hub/«models--codellama--CodeLlama-7b-Instruct-hf»⟨llama2;hf-cache⟩/snapshots/22cb240e0292b0b5ab4c17ccd97aa3a2f799cbed"
other = "/data/hub/‹models--google--gemma-2-2b-it›/snapshots/299a8560bedf22ed1c72a8a11e7dce4a7f9f51f8"
dataset_cache = "/data/hub/‹datasets--facebook--voxpopuli›/snapshots"

path = hf_hub_download(repo_id="«bartowski/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2;repack⟩", filename="«Llama-3.2-3B-Instruct-Q5_K_S.gguf»⟨llama3.2;gguf⟩")
snapshot_download("«meta-llama/Llama-3.2-3B»⟨llama3.2;hf⟩", ignore_patterns=["original/*"])
backbone = keras_hub.models.‹Llama3CausalLM›.from_preset("«llama3_8b_en»⟨llama3;house;~⟩")

for shard in glob.glob(f"{MODEL_DIR}/model-*.safetensors"):
    print(shard)
