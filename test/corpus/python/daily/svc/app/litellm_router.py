from litellm import Router, completion

router = Router(model_list=[
    {"model_name": "fast", "litellm_params": {"model": "groq/«llama-3.1-8b-instant»⟨llama3.1⟩"}},
    {"model_name": "smart", "litellm_params": {"model": "together_ai/«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩"}},
    {"model_name": "local", "litellm_params": {"model": "ollama/«llama3.2»⟨llama3.2⟩", "api_base": "http://localhost:11434"}},
    {"model_name": "local-mistral", "litellm_params": {"model": "ollama/mistral"}},
    {"model_name": "fw", "litellm_params": {"model": "fireworks_ai/«accounts/fireworks/models/llama-v3p1-70b-instruct»⟨llama3.1⟩"}},
    {"model_name": "or", "litellm_params": {"model": "openrouter/«meta-llama/llama-3.1-70b-instruct»⟨llama3.1⟩"}},
    {"model_name": "vx", "litellm_params": {"model": "vertex_ai/«meta/llama-3.1-405b-instruct-maas»⟨llama3.1⟩"}},
    {"model_name": "muse", "litellm_params": {"model": "«meta/muse-spark-1.2»⟨meta-proprietary⟩"}},
])
completion(model="bedrock/«meta.llama3-70b-instruct-v1:0»⟨llama3⟩", messages=[])
completion(model="replicate/«meta/meta-llama-3-8b-instruct»⟨llama3⟩", messages=[])
completion(model="nvidia_nim/«meta/llama3-70b-instruct»⟨llama3⟩", messages=[])
