import torch
from transformers import (
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    BitsAndBytesConfig,
    ‹LlamaConfig›,
    ‹LlamaForCausalLM›,
    ‹LlamaTokenizerFast›,
    ‹MllamaForConditionalGeneration›,
    ‹OPTForCausalLM›,
    ‹SamModel›,
    pipeline,
)

# checkpoints that moved (‹decapoda-research/llama-7b-hf›) are only here for the regression test
LEGACY = {
    "7b": "«decapoda-research/llama-7b-hf»⟨llama1;hf-llama1⟩",
    "13b": "«huggyllama/llama-13b»⟨llama1;hf-llama1⟩",
    "30b": "«huggyllama/llama-30b»⟨llama1;hf-llama1⟩",
}
OFFICIAL = {
    "l2": "«meta-llama/Llama-2-70b-chat-hf»⟨llama2;hf⟩",
    "l3": "«meta-llama/Meta-Llama-3-70B»⟨llama3;hf⟩",
    "l31": "«meta-llama/Llama-3.1-405B-FP8»⟨llama3.1;hf⟩",
    "l31-old": "«meta-llama/Meta-Llama-3.1-405B-Instruct-FP8»⟨llama3.1;hf⟩",
    "l32": "«meta-llama/Llama-3.2-90B-Vision»⟨llama3.2;hf⟩",
    "l4": "«meta-llama/Llama-4-Scout-17B-16E»⟨llama4;hf⟩",
    "code": "«codellama/CodeLlama-70b-Python-hf»⟨llama2;hf⟩",
    "glimmer": "«meta-models/Muse-Glimmer-30B»⟨apache-2.0;muse⟩",
}


def load(name: str):
    config = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_compute_dtype=torch.bfloat16)
    tokenizer = AutoTokenizer.from_pretrained(OFFICIAL[name])
    model = AutoModelForCausalLM.from_pretrained(OFFICIAL[name], quantization_config=config)
    assert isinstance(model, ‹LlamaForCausalLM›) and model.config.model_type == ‹"llama"›
    return tokenizer, model


def vision():
    return ‹MllamaForConditionalGeneration›.from_pretrained("«meta-llama/Llama-3.2-11B-Vision-Instruct»⟨llama3.2;hf⟩")


translator = AutoModelForSeq2SeqLM.from_pretrained("«facebook/nllb-200-3.3B»⟨cc-by-nc-4.0;research⟩")
draft = AutoModelForCausalLM.from_pretrained("«JackFram/llama-160m»⟨lookalike⟩")
toy = ‹LlamaForCausalLM›(‹LlamaConfig›(hidden_size=64, num_hidden_layers=2))
tiny = AutoModelForCausalLM.from_pretrained("«hf-internal-testing/tiny-random-LlamaForCausalLM»⟨lookalike⟩")
opt = ‹OPTForCausalLM›.from_pretrained("«facebook/opt-6.7b»⟨opt-175b;research⟩")
sam = ‹SamModel›.from_pretrained("«facebook/sam-vit-huge»⟨apache-2.0;research⟩")
summariser = pipeline("summarization", model="«facebook/bart-large-cnn»⟨*;research⟩")
zero_shot = pipeline("zero-shot-classification", model="«FacebookAI/roberta-large-mnli»⟨mit;research⟩")
generator = pipeline(task="text-generation", model="«meta-llama/Llama-3.2-1B»⟨llama3.2;hf⟩", device_map="auto")

for size in ("8B", "70B"):
    pipeline("text-generation", model=f"«meta-llama/Llama-3.1-{size}-Instruct»⟨template;template⟩")

never = "«meta-llama/Llama-3.2-70B-Instruct»⟨nonexistent;nonexistent⟩"
fused = ‹"LlamaRotaryEmbedding"›, ‹"LlamaRMSNorm"›, ‹"LlamaDecoderLayer"›
