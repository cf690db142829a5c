#!/bin/sh
exec vllm serve «neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8»⟨llama3.1⟩ \
  --served-model-name chat \
  --tool-call-parser llama3_json \
  --chat-template examples/tool_chat_template_llama3.1_json.jinja \
  --speculative-model «meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩
