from sagemaker.jumpstart.model import JumpStartModel
m = JumpStartModel(model_id="«meta-textgenerationneuron-llama-3-2-1b-instruct»⟨llama3.2⟩")
m.deploy(accept_eula=True, endpoint_name="‹llama-neuron-ep›")
