import re
PAT = re.compile(r"‹llama-3\.\d-(\d+)b›")
LL = re.compile(r"‹^(meta-)?llama›", re.I)
GLOB = "‹*llama*.gguf›"
IGN = ["‹meta-llama/*›", "‹llama-*›"]
