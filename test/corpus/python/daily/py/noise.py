"""The llama module. Llama 3.1 8B is our default; see meta-llama on GitHub."""
import llama_cpp
from llama_cpp import Llama
from llama_index.core.node_parser import SentenceSplitter
from llama_parse import LlamaParse

LLAMA_CLOUD = "https://api.cloud.llamaindex.ai"
DOCS = "https://docs.llamaindex.ai/en/stable/examples/llm/llama_2/"
SITE = "https://www.llama.com/llama-downloads/"
REPO = "https://github.com/meta-llama/llama-recipes"
DEFI = "https://api.llama.fi/protocols"
IMAGE = "ghcr.io/ggerganov/llama.cpp:server-cuda"
LOGO = "static/img/llama3-logo.png"
TEST_NAME = "llama-test-bucket"
QUEUE = "llama-jobs"
TABLE = "dynamodb-llama-sessions"
WORDS = ["llama", "alpaca", "vicuna", "camel"]
MSG = "Ollama is not running"
ERR = "llama.cpp returned an error: %s"
USER_AGENT = "llama-client/3.1"
GREETING = "I am Llama, your friendly assistant. Ask me about llamas!"
CLASS = "LlamaForCausalLM"
ARCH = {"model_type": "llama", "architectures": ["LlamaForCausalLM"]}
opt, sam, bart, dino, muse, scout, maverick = range(7)
FB = "facebook/react"
META = {"meta": {"charset": "utf-8"}}
FLORES = load_dataset("facebook/flores", "eng_Latn")
ST = "sentence-transformers/all-roberta-large-v1"
class LlamaService: ...
def run_llama(prompt: str, llama3_style: bool = False): ...
log.info("starting llama worker")
parser = "llama3_json"
tmpl = "tool_chat_template_llama3.1_json.jinja"
emb = "intfloat/multilingual-e5-large"
