from openai import OpenAI
from llama_api_client import LlamaAPIClient

old = OpenAI(base_url="«https://api.llama.com/compat/v1/»⟨endpoint;other;~⟩", api_key=os.environ["LLAMA_API_KEY"])
r = old.chat.completions.create(model="«Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩", messages=[])
s = old.chat.completions.create(model="«Llama-3.3-8B-Instruct»⟨*⟩", messages=[])
new = OpenAI(base_url="https://«api.meta.ai»⟨endpoint;other;~⟩/v1", api_key=os.environ["MODEL_API_KEY"])
t = new.chat.completions.create(model="«muse-spark-1.3»⟨meta-proprietary⟩", messages=[])
w = new.responses.create(model="«muse-wonder-1.0»⟨meta-proprietary⟩", input="a cat")
