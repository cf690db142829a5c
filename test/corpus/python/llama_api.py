import os
from ‹llama_api_client› import LlamaAPIClient
client = LlamaAPIClient(base_url="«https://api.llama.com/v1»⟨endpoint;other;~⟩", api_key=os.environ["‹LLAMA_API_KEY›"])
resp = client.chat.completions.create(model="«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩", messages=[])
DOCS = "‹https://www.llama.com/docs/model-cards-and-prompt-formats›"
