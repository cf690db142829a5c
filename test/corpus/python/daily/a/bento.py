import bentoml
@bentoml.service(name="llama-service", traffic={"timeout": 300})
class Llama:
    model = bentoml.models.HuggingFaceModel("«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩")
