import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaForCausalLM, LlamaTokenizer, pipeline

MODEL_ID = "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"
tok = AutoTokenizer.from_pretrained(MODEL_ID)
model = AutoModelForCausalLM.from_pretrained(MODEL_ID, torch_dtype=torch.bfloat16)
old = LlamaForCausalLM.from_pretrained("«huggyllama/llama-7b»⟨llama1⟩")
old_tok = LlamaTokenizer.from_pretrained('«lmsys/vicuna-13b-v1.5»⟨llama2⟩')
pipe = pipeline("text-generation", model="«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩", device_map="auto")
asr = pipeline("automatic-speech-recognition", model="«facebook/wav2vec2-base-960h»⟨*⟩")
summ = pipeline("summarization", model="«facebook/bart-large-cnn»⟨*⟩")
qwen = AutoModelForCausalLM.from_pretrained("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B")
r1 = AutoModelForCausalLM.from_pretrained("«deepseek-ai/DeepSeek-R1-Distill-Llama-8B»⟨*⟩")
sent = "sentence-transformers/all-MiniLM-L6-v2"
nem = "nvidia/Nemotron-4-340B-Instruct"
