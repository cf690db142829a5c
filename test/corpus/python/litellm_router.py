import litellm
MODELS = {
    "fast": "groq/«llama-3.3-70b-versatile»⟨llama3.3⟩",
    "fw": "fireworks_ai/«accounts/fireworks/models/llama-v3p1-405b-instruct»⟨llama3.1⟩",
    "tg": "together_ai/«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4⟩",
    "br": "bedrock/us-gov-west-1/«meta.llama3-8b-instruct-v1:0»⟨llama3⟩",
    "vx": "vertex_ai/«meta/llama-4-maverick-17b-128e-instruct-maas»⟨llama4⟩",
    "ol": "ollama_chat/«llama3.1»⟨llama3.1⟩",
    "gm": "ollama_chat/‹gemma3›",
    "wx": "watsonx/«meta-llama/llama-3-3-70b-instruct»⟨llama3.3⟩",
    "cb": "cerebras/«llama3.1-8b»⟨llama3.1⟩",
    "sn": "sambanova/«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩",
    "dp": "deepinfra/«meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo»⟨llama3.1⟩",
    "az": "azure_ai/«Llama-3.2-90B-Vision-Instruct»⟨llama3.2⟩",
    "gt": "‹llamagate/qwen3-8b›",
    "mt": "meta/«muse-spark-1.2»⟨meta-proprietary;other;~⟩",
}
