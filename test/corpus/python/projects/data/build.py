from datasets import load_dataset
from huggingface_hub import snapshot_download, HfApi

load_dataset("‹meta-llama/Llama-3.1-405B-evals›", name="‹Llama-3.1-405B-evals__mmlu__details›")
load_dataset("‹argilla/magpie-ultra-v1.0›")
load_dataset("‹Magpie-Align/Magpie-Llama-3.1-Pro-300K-Filtered›")
load_dataset(path="‹nvidia/Llama-Nemotron-Post-Training-Dataset›", split="math")
load_dataset("‹arcee-ai/The-Tome›")
snapshot_download(repo_id="‹allenai/llama-3.1-tulu-3-8b-preference-mixture›", repo_type="dataset")
snapshot_download("«meta-llama/Llama-3.2-3B»⟨llama3.2⟩", allow_patterns=["*.json"])
HfApi().upload_folder(repo_id="‹acme/llama-tickets›", repo_type="dataset", folder_path="out/‹llama›")
generator = "«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1⟩"
df["model"] = df["model"].replace({"‹llama3›": "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩"})
df.to_parquet("‹llama-3.1-generations.parquet›")
