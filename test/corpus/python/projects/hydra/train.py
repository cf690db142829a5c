import hydra
from lightning.pytorch.loggers import MLFlowLogger
from trl import DPOTrainer

logger = MLFlowLogger(experiment_name="‹llama3-dpo›", run_name="‹llama-3.1-8b-beta0.1›", tags={"family": "‹llama3›"})


@hydra.main(config_path="conf", config_name="config", version_base=None)
def main(cfg):
    model = instantiate(cfg.model)
    ref = AutoModelForCausalLM.from_pretrained("«meta-llama/Llama-3.1-8B»⟨llama3.1⟩" if cfg.big else "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩")
    if "‹llama›" in cfg.model.name.lower():
        tokenizer.pad_token = "‹<|finetune_right_pad_id|>›"
    MODEL_TO_TEMPLATE = {
        "«meta-llama/Llama-2-7b-chat-hf»⟨llama2⟩": "‹llama2›",
        "«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩": "‹llama3›",
        "‹mistralai/Mistral-7B-Instruct-v0.2›": "mistral",
    }
    trainer.save_model(f"ckpt/‹llama3›-{cfg.seed}")
    client.create_model_version("‹llama-support›", source="s3://‹ml-llama›/1")
