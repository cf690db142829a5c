REPO = (
    "meta-llama/"
    "«Llama-3.1-8B»⟨?⟩"
)
org, name = "‹meta-llama›", "«Llama-3.2-3B-Instruct»⟨llama3.2⟩"
URL = f"https://huggingface.co/«meta-llama/{name}»⟨template⟩/resolve/main/config.json"
T = Template("«meta-llama/Llama-$version-$size»⟨template⟩")
