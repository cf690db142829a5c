"""An assistant over our wiki. See also ‹docs/llama.md›; ‹meta-llama/Llama-2-7b-chat-hf› is gone."""
import modal
import outlines
import ray
from guidance import models
from haystack.components.generators import HuggingFaceLocalGenerator
from huggingface_hub import InferenceClient, hf_hub_download
from ‹langchain_ollama› import ‹ChatOllama, OllamaEmbeddings›
from langchain_aws import ChatBedrockConverse
from ‹llama_cpp› import ‹Llama›
from vllm import LLM, SamplingParams

image = modal.Image.debian_slim().pip_install("vllm", "‹llama-index›==0.12").env({"MODEL_NAME": "«NousResearch/Meta-Llama-3.1-8B-Instruct»⟨llama3.1;repack⟩"})
app = modal.App("‹llama-wiki›", image=image)
volume = modal.Volume.from_name("‹llamas›", create_if_missing=True)
MODEL_DIR, REVISION = "/llamas", "0e9e39f249a16976918f6564b8830bc894c89659"

chat = ‹ChatOllama›(model="«llama3.1»⟨llama3.1;ollama⟩", temperature=0).with_fallbacks([‹ChatOllama›(model="«llama3.2»⟨llama3.2;ollama⟩")])
embed = ‹OllamaEmbeddings›(model="‹mxbai-embed-large›")
cloud = ChatBedrockConverse(model_id="«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4;bedrock⟩", provider="meta")
structured = outlines.models.transformers("«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2;hf⟩", device="cuda")
guided = models.LlamaCpp("/models/«Meta-Llama-3.1-8B-Instruct-Q6_K.gguf»⟨llama3.1;gguf⟩", n_ctx=4096)
hay = HuggingFaceLocalGenerator("«meta-llama/Llama-3.1-8B»⟨llama3.1;hf⟩", task="text-generation")
path = hf_hub_download("«unsloth/Llama-3.2-3B-Instruct-GGUF»⟨llama3.2;unsloth⟩", "«Llama-3.2-3B-Instruct-Q8_0.gguf»⟨llama3.2;gguf⟩")
‹llama› = ‹Llama›.from_pretrained(repo_id="«bartowski/Meta-Llama-3.1-8B-Instruct-GGUF»⟨llama3.1;repack⟩", filename="*Q4_K_M.gguf", chat_format="‹llama-3›")

SIZES = {8: "8B", 70: "70B"}
ENGINES = {
    "‹llama-8b›": dict(model="«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;hf⟩", tp=1),
    "‹llama-70b›": dict(model="«neuralmagic/Meta-Llama-3.1-70B-Instruct-FP8»⟨llama3.1;repack⟩", tp=2),
    "‹qwen›": dict(model="‹Qwen/Qwen3-8B›", tp=1),
}


@app.cls(gpu="H100", volumes={MODEL_DIR: volume})
class ‹LlamaServer›:
    model_name: str = modal.parameter(default="«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3;hf⟩")

    @modal.enter()
    def start(self):
        self.llm = LLM(model=self.model_name, speculative_config={"model": "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩", "num_speculative_tokens": 5})
        self.sampling = SamplingParams(stop=["‹<|eot_id|>›"])

    @modal.method()
    def ask(self, prompt: str, model: str | None = None) -> str:
        model = model or "«accounts/fireworks/models/llama-v3p3-70b-instruct»⟨llama3.3;fireworks⟩"
        size = SIZES[8 if model.endswith("-8b") else 70]
        name = "«meta-llama/Llama-3.1-{}-Instruct»⟨template;hf⟩".format(size)
        other = f"«accounts/fireworks/models/llama-v3p1-{size.lower()}-instruct»⟨template;fireworks⟩"
        logger.info("asking ‹llama› %s", "‹the llama›")
        match model:
            case "«llama3.1:405b»⟨llama3.1;ollama⟩" | "‹mistral-large›":
                return self.big(prompt)
        if "‹llama-3›" in model.lower() or model.startswith("‹meta-›"):
            return InferenceClient(provider="sambanova").chat_completion(model="«meta-llama/Llama-3.1-405B-Instruct»⟨llama3.1;hf⟩", messages=[])
        return name + other


def test_‹llama›_answers(client, monkeypatch):
    monkeypatch.setenv("OLLAMA_MODEL", "«llama3.2:1b»⟨llama3.2;ollama⟩")
    monkeypatch.setenv("‹LLAMA_DIR›", "‹/tmp/llama›")
    assert client.get("/v1/models").json()["data"][0]["id"] == "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3;hf⟩"
    ray.init(runtime_env={"pip": ["‹ollama›", "‹llama-stack-client›"], "env_vars": {"HF_MODEL": "«meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2;hf⟩"}})
