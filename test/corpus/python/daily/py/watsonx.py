from ibm_watsonx_ai.foundation_models import ModelInference
from ibm_watsonx_ai.foundation_models.utils.enums import ModelTypes

m = ModelInference(model_id="«meta-llama/llama-3-1-70b-instruct»⟨llama3.1⟩", credentials=c)
v = ModelInference(model_id='«meta-llama/llama-3-2-11b-vision-instruct»⟨llama3.2⟩', credentials=c)
e = ModelTypes.«LLAMA_3_70B_INSTRUCT»⟨?⟩
g = ModelInference(model_id="ibm/granite-13b-chat-v2", credentials=c)
