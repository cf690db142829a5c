import os

from ‹llama_index.core› import Settings, SimpleDirectoryReader, VectorStoreIndex
from ‹llama_index.embeddings.huggingface› import HuggingFaceEmbedding
from ‹llama_index.llms.bedrock_converse› import BedrockConverse
from ‹llama_index.llms.groq› import Groq
from ‹llama_index.llms.llama_cpp› import ‹LlamaCPP›
from ‹llama_index.llms.ollama› import Ollama
from ‹llama_index.llms.openai_like› import OpenAILike
from ‹llama_index.llms.together› import TogetherLLM
from ‹llama_parse› import ‹LlamaParse›

‹LLAMA_CLOUD_API_KEY› = os.environ["‹LLAMA_CLOUD_API_KEY›"]

Settings.embed_model = HuggingFaceEmbedding(model_name="‹BAAI/bge-m3›")
Settings.llm = Ollama(model="«llama3.2:1b-instruct-q8_0»⟨llama3.2;ollama⟩", base_url="‹http://ollama:11434›", request_timeout=120)

fallbacks = [
    Groq(model="«llama-3.3-70b-versatile»⟨llama3.3;groq⟩"),
    Groq(model="«llama-3.1-8b-instant»⟨llama3.1;groq⟩"),
    Groq(model="«meta-llama/llama-4-maverick-17b-128e-instruct»⟨llama4;groq⟩"),
    TogetherLLM(model="«meta-llama/Llama-3.2-90B-Vision-Instruct-Turbo»⟨llama3.2;together⟩"),
    TogetherLLM(model="«meta-llama/Meta-Llama-3-70B-Instruct-Lite»⟨llama3;together⟩"),
    TogetherLLM(model="«togethercomputer/Llama-2-7B-32K-Instruct»⟨llama2;together⟩"),
    BedrockConverse(model="«eu.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2;bedrock⟩"),
    OpenAILike(
        api_base="https://api.fireworks.ai/inference/v1",
        model="«accounts/fireworks/models/llama-v3p2-90b-vision-instruct»⟨llama3.2;fireworks⟩",
        is_chat_model=True,
    ),
]

local = ‹LlamaCPP›(
    model_path="/srv/weights/«Meta-Llama-3.1-70B-Instruct-IQ2_M.gguf»⟨llama3.1;gguf⟩",
    context_window=8192,
    model_kwargs={"n_gpu_layers": -1},
)

# ‹LlamaParse› is a paid service of ‹LlamaIndex›, it has nothing to do with Meta's ‹Llama 3›.
documents = SimpleDirectoryReader("data", file_extractor={".pdf": ‹LlamaParse›(result_type="markdown")}).load_data()
index = VectorStoreIndex.from_documents(documents)


def ask(question: str) -> str:
    engine = index.as_query_engine(llm=local)
    return str(engine.query(question))


if __name__ == "__main__":
    # try ‹ollama pull llama3.2:1b› first, or ‹llama-server -m model.gguf›
    print(ask("What did the ‹llama› eat?"))
