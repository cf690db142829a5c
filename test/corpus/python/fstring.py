size = "8B"
model_id = f"«meta-llama/Llama-3.1-{size}-Instruct»⟨template⟩"
repo = "«meta-llama/»⟨template;other;~⟩" + name
path = f"‹/data/{llama_dir}/weights›"
name = "«unsloth/Meta-Llama-3.1-{}-bnb-4bit»⟨template⟩".format(size)
log.info("‹loading llama %s›", size)
