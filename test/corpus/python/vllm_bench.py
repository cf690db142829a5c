#!/usr/bin/env python3
"""Throughput bench. Numbers in ‹img/llama-3.1-8b-ttft.png› were taken on one H100."""
import argparse
import subprocess
import time

from vllm import LLM, SamplingParams
from vllm.lora.request import LoRARequest
from vllm.model_executor.models.‹llama› import ‹LlamaForCausalLM›

MATRIX = [
    ("«RedHatAI/Meta-Llama-3.1-70B-Instruct-quantized.w4a16»⟨llama3.1;repack⟩", 2),
    ("«neuralmagic/Llama-3.2-3B-Instruct-FP8-dynamic»⟨llama3.2;repack⟩", 1),
    ("«RedHatAI/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4;repack⟩", 8),
    ("«nvidia/Llama-3.1-405B-Instruct-FP4»⟨llama3.1;repack⟩", 8),
    ("«amd/Llama-3.3-70B-Instruct-MXFP4-Preview»⟨llama3.3;repack⟩", 4),
    ("«casperhansen/llama-3-8b-instruct-awq»⟨llama3;repack⟩", 1),
    ("«TheBloke/CodeLlama-13B-Instruct-GPTQ»⟨llama2;repack⟩", 1),
    ("«NousResearch/Meta-Llama-3.1-8B-Instruct»⟨llama3.1;repack⟩", 1),
    ("«nvidia/Llama-3_3-Nemotron-Super-49B-v1_5»⟨llama3.3,nvidia-open-model-license;derivative⟩", 4),
    ("«facebook/opt-1.3b»⟨opt-175b;research⟩", 1),
    ("‹Qwen/Qwen3-8B›", 1),
    ("‹mistralai/Mistral-Small-24B-Instruct-2501›", 1),
]


def serve(model: str) -> subprocess.Popen:
    command = ["vllm", "serve", model, "--enable-auto-tool-choice", "--tool-call-parser", "‹llama3_json›"]
    command += ["--chat-template", "examples/‹tool_chat_template_llama3.2_json.jinja›"]
    if "«llama4»⟨?llama4⟩" in model.lower():
        command[-3:] = ["‹llama4_pythonic›", "--chat-template", "‹tool_chat_template_llama4_pythonic.jinja›"]
    return subprocess.Popen(command)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="«meta-llama/Llama-3.1-8B»⟨llama3.1;hf⟩")
    parser.add_argument("--draft", default="«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2;hf⟩")
    parser.add_argument("--out", default="‹results/llama_bench.json›")
    args = parser.parse_args()
    llm = LLM(model=args.model, speculative_config={"model": args.draft}, enable_lora=True)
    lora = LoRARequest("‹sql-lora›", 1, "«yard1/llama-2-7b-sql-lora-test»⟨llama2;derivative⟩")
    started = time.perf_counter()
    llm.generate(["def fib(n):"], SamplingParams(max_tokens=64), lora_request=lora)
    print(f"{args.model}: {time.perf_counter() - started:.1f}s, compare with ‹llama-bench› of ‹llama.cpp›")


if __name__ == "__main__":
    main()
