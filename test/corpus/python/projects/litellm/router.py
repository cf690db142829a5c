from litellm import Router, completion

router = Router(
    model_list=[
        {"model_name": "‹prod-chat›", "litellm_params": {"model": "fireworks_ai/«accounts/fireworks/models/llama-v3p3-70b-instruct»⟨llama3.3⟩"}},
        {"model_name": "‹prod-chat›", "litellm_params": {"model": "together_ai/«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3⟩", "rpm": 6}},
        {"model_name": "b", "litellm_params": {"model": "azure_ai/«Llama-3.3-70B-Instruct»⟨llama3.3⟩"}},
        {"model_name": "c", "litellm_params": {"model": "replicate/«meta/meta-llama-3-8b-instruct»⟨llama3⟩"}},
        {"model_name": "d", "litellm_params": {"model": "cerebras/«llama-3.3-70b»⟨llama3.3⟩"}},
        {"model_name": "e", "litellm_params": {"model": "sambanova/«Meta-Llama-3.1-405B-Instruct»⟨llama3.1⟩"}},
        {"model_name": "f", "litellm_params": {"model": "nvidia_nim/«meta/llama3-8b-instruct»⟨llama3⟩"}},
        {"model_name": "g", "litellm_params": {"model": "databricks/«databricks-meta-llama-3-1-405b-instruct»⟨llama3.1⟩"}},
        {"model_name": "h", "litellm_params": {"model": "snowflake/«llama3.1-405b»⟨llama3.1⟩"}},
        {"model_name": "i", "litellm_params": {"model": "meta_llama/«Llama-4-Scout-17B-16E-Instruct-FP8»⟨llama4⟩"}},
        {"model_name": "j", "litellm_params": {"model": "openrouter/‹nousresearch/hermes-2-pro-mistral-7b›"}},
        {"model_name": "k", "litellm_params": {"model": "deepinfra/«meta-llama/Llama-3.2-90B-Vision-Instruct»⟨llama3.2⟩"}},
    ],
    fallbacks=[{"‹prod-chat›": ["b"]}],
    context_window_fallbacks=[{"d": ["g"]}],
)
completion(model="xai/‹grok-3›", messages=[], fallbacks=["groq/«llama3-70b-8192»⟨llama3⟩", "perplexity/«llama-3.1-sonar-large-128k-online»⟨llama3.1⟩"])
