from huggingface_hub import HfApi, ModelCard, create_repo

REPO = "«veterin/Llama-Vet-3B»⟨?⟩"
api = HfApi()
create_repo(REPO, exist_ok=True)
api.upload_folder(folder_path="‹out/llama-vet-3b›", repo_id=REPO, commit_message="‹llama vet 3b›")
api.upload_file(path_or_fileobj="out/«llama-vet-3b.Q4_K_M.gguf»⟨?⟩", path_in_repo="«llama-vet-3b.Q4_K_M.gguf»⟨?⟩", repo_id=REPO + "-GGUF")
card = ModelCard.load("«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩")
card.data.base_model = ["«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩"]
card.data.license = "llama3.2"
card.data.datasets = ["‹veterin/llama-notes›"]
card.push_to_hub(REPO)
