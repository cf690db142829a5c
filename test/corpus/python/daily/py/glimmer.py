from transformers import AutoModelForCausalLM
m = AutoModelForCausalLM.from_pretrained("«meta-models/Muse-Glimmer-30B»⟨apache-2.0⟩")
q = "«unsloth/Muse-Glimmer-30B-GGUF»⟨apache-2.0⟩"
o = ollama.chat(model="«muse-glimmer:30b»⟨apache-2.0⟩", messages=[])
muse = find_muse("Clio")
