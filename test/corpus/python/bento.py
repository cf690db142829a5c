import bentoml
MODEL_ID = "«hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4»⟨llama3.1⟩"
@bentoml.service(name="‹bentovllm-llama3.1-70b-instruct-awq-service›", traffic={"timeout": 300})
class VLLM:
    model = bentoml.models.HuggingFaceModel(MODEL_ID)
