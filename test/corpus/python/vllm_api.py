llm = LLM(model="«meta-llama/Llama-3.2-3B-Instruct»⟨llama3.2⟩", tokenizer="«hf-internal-testing/llama-tokenizer»⟨lookalike⟩", speculative_config={"model": "«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩"})
req = LoRARequest("‹sql-lora›", 1, "«yard1/llama-2-7b-sql-lora-test»⟨llama2⟩")
from vllm.entrypoints.openai.tool_parsers import ‹Llama3JsonToolParser›
