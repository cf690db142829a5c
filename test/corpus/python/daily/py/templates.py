size = "8B"
a = f"«meta-llama/Llama-3.1-{size}-Instruct»⟨template⟩"
b = "«meta-llama/%s»⟨template⟩" % name
c = f"«meta-llama/{name}»⟨template⟩"
d = "«meta-llama/Llama-3.2-{}B-Instruct»⟨template⟩".format(n)
e = f"ollama/{model}"
f = f"{llama_dir}/bin/llama-server"
