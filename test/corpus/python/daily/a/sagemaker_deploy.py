from sagemaker.jumpstart.model import JumpStartModel
from sagemaker.huggingface import HuggingFaceModel
m = JumpStartModel(model_id="«meta-textgeneration-llama-2-7b-f»⟨llama2⟩", role=role)
v = JumpStartModel(model_id="«meta-vlm-llama-3-2-11b-vision-instruct»⟨llama3.2⟩")
h = HuggingFaceModel(env={"HF_MODEL_ID": "«meta-llama/Meta-Llama-3-70B-Instruct»⟨llama3⟩", "SM_NUM_GPUS": "8"}, role=role)
p = m.deploy(endpoint_name="llama-endpoint", accept_eula=True)
