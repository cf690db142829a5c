model = InferenceClientModel(model_id="«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", provider="novita")
lm = LiteLLMModel("ollama_chat/«llama3.1:8b»⟨llama3.1⟩", num_ctx=8192)
agent = CodeAgent(tools=[], model=model, name="‹llama_agent›", description="‹uses Llama 3.3›")
