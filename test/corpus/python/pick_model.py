"""Chooses a model for each agent. ‹Llama 4 Maverick› for hard ones, ‹Haiku› for the rest."""
import os

from crewai import LLM
from dspy import LM
from langchain.chat_models import init_chat_model
from smolagents import InferenceClientModel, LiteLLMModel
from ‹llama_index›.core import Settings
from ‹llama_index.llms.ollama› import ‹Ollama›
from ‹llama_stack_client› import ‹LlamaStackClient›

‹LLAMA_STACK_PORT› = int(os.getenv("‹LLAMA_STACK_PORT›", "8321"))
INFERENCE_MODEL = os.getenv("INFERENCE_MODEL", "«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;llama-stack⟩")
SAFETY_MODEL = os.environ.get("SAFETY_MODEL") or "«meta-llama/Llama-Guard-3-1B»⟨llama3.2;llama-stack⟩"
VISION = os.environ["EYES"] if "EYES" in os.environ else "ollama/«llama3.2-vision:11b-instruct-q8_0»⟨llama3.2;ollama⟩"

lm = LM(f"ollama_chat/«llama3.2:{os.environ['SIZE']}»⟨template;ollama⟩", api_base="‹http://localhost:11434›", api_key="")
teacher = LM(model="databricks/«databricks-meta-llama-3-3-70b-instruct»⟨llama3.3;databricks⟩")
nim = LM("nvidia_nim/«meta/llama-4-scout-17b-16e-instruct»⟨llama4;nim⟩")
xgo = LM("vercel_ai_gateway/«meta/llama-3.2-11b»⟨llama3.2;vercel⟩", cache=False)
hosted = LLM(model="hosted_vllm/«RedHatAI/Meta-Llama-3.1-8B-Instruct-FP8-dynamic»⟨llama3.1;repack⟩", base_url="http://‹vllm-llama›:8000/v1")
studio = LLM(model="lm_studio/«llama-3.2-1b-instruct»⟨llama3.2;lmstudio⟩", base_url="http://localhost:1234/v1")
chat = init_chat_model("«llama-3.1-8b-instant»⟨llama3.1;groq⟩", model_provider="groq")
chat2 = init_chat_model("groq:«llama-3.2-90b-vision-preview»⟨llama3.2;groq⟩")
chat3 = init_chat_model(model="bedrock_converse:«apac.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1;bedrock⟩")
other = init_chat_model("‹ollama:gemma3:4b›")
code = InferenceClientModel(model_id="«codellama/CodeLlama-70b-Instruct-hf»⟨llama2;hf⟩", provider="hf-inference")
lite = LiteLLMModel(model_id="watsonx/«meta-llama/llama-3-405b-instruct»⟨llama3.1;watsonx⟩")
Settings.llm = ‹Ollama›(model="«llama3.1:latest»⟨llama3.1;ollama⟩", request_timeout=120.0)
Settings.embed_model = "‹local:BAAI/bge-small-en-v1.5›"

client = ‹LlamaStackClient›(base_url=f"http://localhost:{‹LLAMA_STACK_PORT›}")
client.models.register(model_id=INFERENCE_MODEL, provider_id="‹ollama›", provider_model_id="«llama3.2:3b-instruct-fp16»⟨llama3.2;ollama⟩")
client.shields.register(shield_id="content_safety", provider_shield_id="«meta-llama/Llama-Guard-3-8B»⟨llama3.1;llama-stack⟩")
client.shields.register(shield_id="injection", provider_id="‹inline::prompt-guard›", params={"model": "«meta-llama/Prompt-Guard-86M»⟨*;hf⟩"})


def ‹ask_llama›(question: str, *, big: bool = False) -> str:
    """Asks. ``big`` picks ‹Llama-3.1-405B›."""
    # once: model="‹meta-llama/Llama-3.2-3B›"
    model = "«Meta-Llama-3.1-405B-Instruct»⟨llama3.1;azure⟩" if big else INFERENCE_MODEL
    assert "‹llama›" in model.lower(), f"‹not a llama›: {model}"
    return client.inference.completion(model_id=model, content=question).content


def repo(size: int, suffix: str = "") -> str:
    return "«meta-llama/Llama-3.2-%dB%s»⟨template;hf⟩" % (size, suffix)


if __name__ == "__main__":
    print(‹ask_llama›("‹How tall is a llama?›"), lm, chat, sep="\n")
