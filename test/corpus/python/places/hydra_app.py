import hydra
import torch
from hydra.core.config_store import ConfigStore
from omegaconf import DictConfig, OmegaConf

cs = ConfigStore.instance()
cs.store(name="‹llama3_base›", group="model", node={"path": "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩", "name": "‹llama3›"})
cs.store(name="opt", group="model", node={"path": "«facebook/opt-1.3b»⟨opt-175b⟩"})
BASE = OmegaConf.create("""
model:
  pretrained_model_name_or_path: «meta-llama/Llama-3.2-3B»⟨llama3.2⟩
  run: ‹llama-3b-sft›
tokenizer: ${model.pretrained_model_name_or_path}
""")


@hydra.main(version_base=None, config_path="‹conf/llama›", config_name="‹llama3›")
def main(cfg: DictConfig) -> None:
    cfg = OmegaConf.merge(BASE, cfg, OmegaConf.from_dotlist(["model.draft=«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", "model.name=‹llama›"]))
    path = f"checkpoints/‹{cfg.model.name}-llama3›.pt"
    repo = f"«meta-llama/Llama-{cfg.version}-{cfg.size}B»⟨template⟩"
    torch.save({}, path)
    print("‹loaded llama›", repo)
