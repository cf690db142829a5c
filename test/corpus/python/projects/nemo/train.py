from nemo.collections import llm
import nemo_run as run


def main():
    llm.import_ckpt(model=llm.‹LlamaModel›(llm.«Llama3Config8B»⟨?⟩()), source="hf://«meta-llama/Meta-Llama-3-8B»⟨llama3⟩")
    recipe = llm.‹llama3_8b›.finetune_recipe(name="‹llama3_sft›", dir="/ckpt/‹llama3›", num_nodes=1)
    recipe.resume.restore_config.path = "nemo://«meta-llama/Meta-Llama-3-8B»⟨llama3⟩"
    run.run(recipe, executor=run.LocalExecutor())


NGC = "ngc registry model download-version nvidia/nemo/«llama-3_1-8b-instruct-nemo:1.0»⟨llama3.1;;~⟩"
NEMOTRON = "‹nvidia/nemotron-3-8b-base-4k›"
SUPER = "«nvidia/Llama-3_3-Nemotron-Super-49B-v1_5»⟨llama3.3, nvidia-open-model-license⟩"
NANO = "‹nvidia/NVIDIA-Nemotron-Nano-9B-v2›"
MINI = "‹nvidia/Mistral-NeMo-Minitron-8B-Instruct›"
CHATQA = "«nvidia/Llama3-ChatQA-1.5-8B»⟨llama3⟩"
