from ‹llama_index›.core import Settings, VectorStoreIndex
from ‹llama_index.llms.ollama› import Ollama
from ‹llama_index.llms.llama_cpp› import LlamaCPP
from ‹llama_parse› import LlamaParse
from langchain_groq import ChatGroq
from transformers import AutoModelForCausalLM, AutoTokenizer, ‹LlamaForCausalLM›, ‹LlamaTokenizerFast›

Settings.llm = Ollama(model="«llama3.1:latest»⟨llama3.1⟩", request_timeout=120.0)

parser = ‹LlamaParse›(result_type="markdown", api_key=os.environ["‹LLAMA_CLOUD_API_KEY›"])

llm = LlamaCPP(
    model_url="https://huggingface.co/«TheBloke/Llama-2-13B-chat-GGUF»⟨llama2⟩/resolve/main/llama-2-13b-chat.Q4_0.gguf",
    model_path=None,
    messages_to_prompt=‹messages_to_prompt_v3_instruct›,
)

tokenizer = AutoTokenizer.from_pretrained("«NousResearch/Meta-Llama-3-8B-Instruct»⟨llama3⟩")
model = ‹LlamaForCausalLM›.from_pretrained("«meta-llama/Llama-2-7b-hf»⟨llama2⟩", torch_dtype="auto")
judge = ChatGroq(model_name="«llama-3.3-70b-versatile»⟨llama3.3⟩", temperature=0)
embed = "‹BAAI/bge-m3›"
reranker = "«nvidia/llama-3.2-nv-rerankqa-1b-v2»⟨llama3.2, nvidia-open-model-license⟩"
collection = chroma.get_or_create_collection("‹llama3_docs›")
persist_dir = "./storage/‹llama-index›"
