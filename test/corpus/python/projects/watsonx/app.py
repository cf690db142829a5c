from ibm_watsonx_ai.foundation_models import ModelInference
from ibm_watsonx_ai.foundation_models.utils.enums import ModelTypes

llm = ModelInference(model_id="«meta-llama/llama-3-1-8b-instruct»⟨llama3.1⟩", project_id="‹llama-project›")
big = ModelInference(model_id="«meta-llama/llama-3-405b-instruct»⟨llama3.1⟩")
vision = ModelInference(model_id='«meta-llama/llama-3-2-11b-vision-instruct»⟨llama3.2⟩')
enum_model = ModelInference(model_id=«ModelTypes.LLAMA_3_70B_INSTRUCT»⟨?⟩)
granite = ModelInference(model_id="‹ibm/granite-3-8b-instruct›")
mav = ModelInference(model_id="«meta-llama/llama-4-maverick-17b-128e-instruct-fp8»⟨llama4⟩")
space = "‹llama-space›"
