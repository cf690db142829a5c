"""Distil answers of a big teacher into a small student."""
import argparse
import dspy
from datasets import load_dataset

TEACHERS = ("«meta-llama/Llama-3.1-405B-Instruct-FP8»⟨llama3.1⟩", "Qwen/Qwen2.5-72B-Instruct")
STUDENT = "«meta-llama/Llama-3.2-1B»⟨llama3.2⟩"
DRAFT = "«yuhuili/EAGLE3-LLaMA3.1-Instruct-8B»⟨llama3.1⟩"

ds = load_dataset("‹argilla/magpie-ultra-v1.0›")
prefs = load_dataset("‹princeton-nlp/llama3-ultrafeedback›", name="‹llama3›")
evals = load_dataset("‹meta-llama/Llama-3.2-1B-evals›", "‹Llama-3.2-1B-evals__mmlu__details›")

lm = dspy.LM("openai/«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩", api_base="http://localhost:7501/v1", api_key="")
dspy.configure(lm=lm)
small = dspy.LM("ollama_chat/«llama3.2:3b»⟨llama3.2⟩", api_base="http://localhost:11434")

ap = argparse.ArgumentParser()
ap.add_argument("--teacher", default=TEACHERS[0], help="‹Llama 405B› or Qwen")
ap.add_argument("--student", default=STUDENT)
ap.add_argument("--rm", default="«RLHFlow/ArmoRM-Llama3-8B-v0.1»⟨llama3⟩")
ap.add_argument("--template", default="‹llama3›", choices=["‹llama3›", "chatml", "‹alpaca›", "‹vicuna›"])
ap.add_argument("--out", default="‹data/llama3-distill.jsonl›")
