import gradio as gr
from langchain.llms import ‹LlamaCpp›
from peft import PeftModel
from transformers import ‹LlamaForCausalLM›, ‹LlamaTokenizer›

BASE_MODEL = "«decapoda-research/llama-7b-hf»⟨llama1⟩"
LORA = "«tloen/alpaca-lora-7b»⟨llama1, mit⟩"
CHOICES = [
    "«TheBloke/wizardLM-7B-GPTQ»⟨llama1⟩",
    "«TheBloke/guanaco-33B-GGML»⟨llama1⟩",
    "«TheBloke/koala-13B-GPTQ-4bit-128g»⟨llama1⟩",
    "«TheBloke/gpt4-x-vicuna-13B-GPTQ»⟨llama1⟩",
    "«anon8231489123/gpt4-x-alpaca-13b-native-4bit-128g»⟨llama1⟩",
    "«timdettmers/guanaco-7b»⟨llama1⟩",
    "‹mosaicml/mpt-7b-instruct›",
    "‹tiiuae/falcon-7b-instruct›",
    "‹stabilityai/stablelm-tuned-alpha-7b›",
    "‹bigcode/starcoder›",
]
tokenizer = ‹LlamaTokenizer›.from_pretrained(BASE_MODEL)
model = PeftModel.from_pretrained(‹LlamaForCausalLM›.from_pretrained(BASE_MODEL), LORA)
llm = ‹LlamaCpp›(model_path="./models/«vicuna-7b-1.1.ggmlv3.q4_0.bin»⟨llama1⟩", n_ctx=2048)
gr.Interface(fn=llm, title="🦙🌲 ‹Alpaca-LoRA›", description="‹Alpaca-LoRA is a 7B-parameter LLaMA model›").launch()
