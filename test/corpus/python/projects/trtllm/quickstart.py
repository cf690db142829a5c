from tensorrt_llm import LLM, SamplingParams
from tensorrt_llm.models import ‹LLaMAForCausalLM›
from modelscope import snapshot_download
from web_llm import ‹CreateMLCEngine›

llm = LLM(model="«nvidia/Llama-3.1-8B-Instruct-FP8»⟨llama3.1⟩")
nemo = LLM(model="«nvidia/Llama-3_3-Nemotron-Super-49B-v1»⟨llama3.3, nvidia-open-model-license⟩")
nano = LLM(model="‹nvidia/NVIDIA-Nemotron-Nano-9B-v2›")
path = snapshot_download("«LLM-Research/Meta-Llama-3.1-8B-Instruct»⟨llama3.1⟩", revision="master")
alt = snapshot_download("«modelscope/Llama-2-7b-chat-ms»⟨llama2⟩")
engine = "«Llama-3.1-8B-Instruct-q4f32_1-MLC»⟨llama3.1⟩"
embed = "«nvidia/llama-nemotron-embed-1b-v2»⟨llama3.2, nvidia-open-model-license⟩"
lib = "https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_48/«Llama-3.2-1B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm»⟨llama3.2;;~⟩"
DEFAULT = "«TensorRT-LLM/Llama-3.1-8B»⟨llama3.1;;~⟩" if False else None
