from vertexai.preview import model_garden
from openai import OpenAI
client = OpenAI(base_url="https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/endpoints/openapi")
client.chat.completions.create(model="«meta/llama-3.3-70b-instruct-maas»⟨llama3.3⟩", messages=[])
model_garden.OpenModel("«meta/llama3_1@llama-3.1-8b-instruct»⟨llama3.1⟩").deploy()
url = "https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5/publishers/meta/models/«llama-4-maverick-17b-128e-instruct-maas»⟨llama4⟩:rawPredict"
gemini = "publishers/google/models/gemini-2.0-flash"
