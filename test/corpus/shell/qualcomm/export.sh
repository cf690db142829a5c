python -m qai_hub_models.models.«llama_v3_2_3b_instruct»⟨?⟩.export --chipset qualcomm-snapdragon-8-elite
pip install "‹qai-hub-models›[«llama-v3-2-3b-instruct»⟨?⟩]"
