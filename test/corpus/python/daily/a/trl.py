from trl import DPOConfig
ref = "«allenai/Llama-3.1-Tulu-3-8B-SFT»⟨llama3.1⟩"
rm = "«Skywork/Skywork-Reward-Llama-3.1-8B»⟨llama3.1⟩"
args = DPOConfig(output_dir="llama-dpo", run_name="llama-3-dpo")
