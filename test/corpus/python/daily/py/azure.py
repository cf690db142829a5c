from azure.ai.inference import ChatCompletionsClient
client = ChatCompletionsClient(endpoint="https://models.inference.ai.azure.com", credential=cred)
r = client.complete(model="«Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩", messages=[])
r = client.complete(model="«Llama-3.2-90B-Vision-Instruct»⟨llama3.2⟩", messages=[])
r = client.complete(model="Phi-3.5-mini-instruct", messages=[])
