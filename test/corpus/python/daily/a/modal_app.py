import modal
MODELS_DIR = "/llamas"
MODEL_NAME = "«neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w4a16»⟨llama3.1⟩"
MODEL_REVISION = "a7c09948d9a632c2c840722f519672cd94af885d"
app = modal.App("example-vllm-llama")
volume = modal.Volume.from_name("llamas", create_if_missing=True)
image = modal.Image.debian_slim().pip_install("vllm==0.6.3", "huggingface_hub")
