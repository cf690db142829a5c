import modal
app = modal.App("‹example-vllm-llama›")
MODELS_DIR = "/‹llamas›"
MODEL_NAME = "«neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w4a16»⟨llama3.1⟩"
MODEL_REVISION = "a7c09948d9a632c2c840722f519672cd94af885d"
volume = modal.Volume.from_name("‹llamas›", create_if_missing=False)
