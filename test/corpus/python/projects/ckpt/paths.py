import os
from pathlib import Path

HF = Path(os.environ.get("HF_HOME", "~/.cache/huggingface")) / "hub"
SNAPSHOT = HF / "«models--meta-llama--Llama-3.1-8B-Instruct»⟨llama3.1⟩" / "snapshots" / "0e9e39f249a16976918f6564b8830bc894c89659"
OLD = "/data/hub/«models--meta-llama--Llama-2-7b-chat-hf»⟨llama2⟩/snapshots/f5db02db724555f92da89c216ac04704f23d4590"
QWEN = HF / "‹models--Qwen--Qwen2.5-7B-Instruct›"
DATA = HF / "‹datasets--tatsu-lab--alpaca›" / "snapshots"
EVALS = "‹datasets--meta-llama--Llama-3.1-8B-Instruct-evals›"
LOCAL = "/mnt/models/«Llama-3.3-70B-Instruct»⟨llama3.3;;~⟩/"
META = "/checkpoints/«Llama3.1-70B-Instruct»⟨llama3.1;;~⟩/consolidated.00.pth"
MINE = "runs/‹llama-ablation-4›/best.pt"
LOCKS = HF / ".locks" / "«models--meta-llama--Llama-3.2-3B»⟨llama3.2⟩"
LOG = Path("logs") / "‹llama3.log›"
