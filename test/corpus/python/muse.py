import os
from openai import OpenAI
client = OpenAI(base_url="«https://api.meta.ai/v1»⟨?⟩", api_key=os.environ["MODEL_API_KEY"])
r = client.responses.create(model="«muse-spark-1.3»⟨meta-proprietary⟩", input="hi")
w = client.responses.create(model="«muse-wonder-1.0»⟨meta-proprietary⟩", input="hi")
LOCAL = "«meta-models/Muse-Glimmer-30B»⟨apache-2.0⟩"
‹muse› = "‹the muse of epic poetry›"
NINE = ["Calliope", "Clio", "Erato", "‹Muse›"]
BAND = "‹Muse - Supermassive Black Hole›"
EEG = "‹muse-2-headband›"
