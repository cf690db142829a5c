from ibm_watsonx_ai.foundation_models.utils.enums import ModelTypes
from ibm_watsonx_ai.foundation_models import ModelInference
m = ModelInference(model_id="«meta-llama/llama-3-2-90b-vision-instruct»⟨llama3.2⟩", project_id=PID)
n = ModelInference(model_id=ModelTypes.«LLAMA_3_70B_INSTRUCT»⟨?⟩)
