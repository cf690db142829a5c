import sagemaker
from sagemaker.huggingface import HuggingFaceModel, get_huggingface_llm_image_uri
from sagemaker.jumpstart.estimator import JumpStartEstimator
from sagemaker.jumpstart.model import JumpStartModel

model = JumpStartModel(model_id="«meta-textgeneration-llama-3-2-3b-instruct»⟨llama3.2⟩", model_version="1.*")
old = JumpStartModel("«meta-textgeneration-llama-2-70b-f»⟨llama2⟩")
vision = JumpStartModel(model_id="«meta-vlm-llama-3-2-11b-vision-instruct»⟨llama3.2⟩")
guard = JumpStartModel(model_id="«meta-textgeneration-llama-guard-3-8b»⟨llama3.1⟩")
neuron = JumpStartModel(model_id="«meta-textgenerationneuron-llama-3-1-70b»⟨llama3.1⟩")
estimator = JumpStartEstimator(model_id="«meta-textgeneration-llama-3-8b»⟨llama3⟩", environment={"accept_eula": "true"})
estimator.fit({"training": "s3://‹acme-llama-train›/alpaca/"})

hub = {"HF_MODEL_ID": "«codellama/CodeLlama-34b-Instruct-hf»⟨llama2⟩", "SM_NUM_GPUS": "4"}
llm = HuggingFaceModel(env=hub, image_uri=get_huggingface_llm_image_uri("huggingface"), name="‹codellama-prod›")
predictor = model.deploy(accept_eula=True, endpoint_name="‹llama-3-2-3b-support›")
other = JumpStartModel(model_id="‹huggingface-llm-mistral-7b-instruct›")
