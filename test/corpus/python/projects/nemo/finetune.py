import nemo_run as run
from nemo.collections import llm
from nemo.collections.llm.recipes import ‹llama3_8b›, ‹llama31_70b›


def configure():
    recipe = llm.‹llama3_8b›.finetune_recipe(name="‹llama3_lora›", dir="/checkpoints/‹llama3›", num_nodes=1, peft_scheme="lora")
    recipe.trainer.max_steps = 100
    return recipe


def convert():
    llm.import_ckpt(model=llm.‹LlamaModel›(llm.‹Llama31Config8B›()), source="hf://«meta-llama/Llama-3.1-8B»⟨llama3.1⟩")


if __name__ == "__main__":
    run.cli.main(llm.pretrain, default_factory="«llama3_8b»⟨?⟩")
    tokenizer = run.Config(AutoTokenizer, pretrained_model_name="«meta-llama/Llama-3.1-8B»⟨llama3.1;;~⟩")
