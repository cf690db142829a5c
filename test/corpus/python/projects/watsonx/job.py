from ibm_watsonx_ai.foundation_models import ModelInference
from ibm_watsonx_ai.foundation_models.utils.enums import ModelTypes

m = ModelInference(model_id="«meta-llama/llama-3-3-70b-instruct»⟨llama3.3⟩", project_id="‹llama-demo›")
legacy = ModelInference(model_id=ModelTypes.«LLAMA_2_70B_CHAT»⟨llama2;;~⟩)
vision = ModelInference(model_id="«meta-llama/llama-3-2-11b-vision-instruct»⟨llama3.2⟩")
guard = "«meta-llama/llama-guard-3-11b-vision»⟨llama3.2⟩"
granite = ModelTypes.GRANITE_13B_CHAT_V2
elyza = "«elyza/elyza-japanese-llama-2-7b-instruct»⟨llama2⟩"
allam = "‹sdaia/allam-1-13b-instruct›"
deployment = {"name": "‹llama deployment›", "asset": {"name": "‹llama-3-tuned›"}}
