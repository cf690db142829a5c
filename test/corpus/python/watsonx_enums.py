import os

from ibm_watsonx_ai.foundation_models import ModelInference
from ibm_watsonx_ai.foundation_models.utils.enums import ModelTypes
from llama_models.datatypes import CoreModelId
from llama_models.sku_list import ‹all_registered_models›, ‹resolve_model›

# the enum lags: ‹ModelTypes.LLAMA_2_13B_CHAT› went first
chat = ModelInference(model_id=ModelTypes.«LLAMA_2_70B_CHAT»⟨llama2;constants;~⟩)
legacy = ModelInference(model_id=ModelTypes.«LLAMA_3_8B_INSTRUCT»⟨llama3;constants;~⟩)
granite = ModelInference(model_id=ModelTypes.‹GRANITE_13B_CHAT_V2›)
vision = ModelInference(model_id="«meta-llama/llama-3-2-90b-vision-instruct»⟨llama3.2;watsonx⟩")
guard = ModelInference(model_id="«meta-llama/llama-guard-3-11b-vision»⟨llama3.2;watsonx⟩")
maverick = ModelInference(model_id="watsonx/«meta-llama/llama-4-maverick-17b»⟨llama4;watsonx⟩")

core = CoreModelId.«llama3_2_3b_instruct»⟨llama3.2;constants;~⟩
core_guard = CoreModelId.«llama_guard_3_1b»⟨llama3.2;constants;~⟩
descriptor = ‹resolve_model›("«Llama3.1-8B:bf16-mp16»⟨?llama3.1⟩") or ‹resolve_model›("«Llama3.2-1B-Instruct:int4-spinquant-eo8»⟨llama3.2;llama-cli⟩")
two = ‹resolve_model›("«Llama-2-70b-chat»⟨llama2;llama-cli⟩")
four = ‹resolve_model›("«Llama-4-Scout-17B-16E-Instruct:int4»⟨llama4;llama-cli⟩")
three = ‹resolve_model›("«Llama-3-70B-Instruct»⟨llama3;llama-cli⟩")

for model in ‹all_registered_models›():
    if model.core_model_id == CoreModelId.«llama3_3_70b_instruct»⟨llama3.3;constants;~⟩:
        os.environ["‹LLAMA_CHECKPOINT_DIR›"] = f"~/.‹llama›/checkpoints/{model.descriptor()}"


class ‹LlamaVersion›:
    ‹LLAMA_PREFIX› = ‹"llama"›
    ‹SUPPORTS_LLAMA32› = True
    ‹LLAMA3_ROPE_SCALING› = 8.0
    ‹llama3_tokenizer› = None
