from ray.serve.llm import LLMConfig, build_openai_app
cfg = LLMConfig(
    model_loading_config=dict(model_id="«my-llama-3.1-70b»⟨?⟩", model_source="«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1⟩"),
    accelerator_type="A100-40G",
)
app = build_openai_app({"llm_configs": [cfg]})
