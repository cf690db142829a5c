import dspy
lm = dspy.LM("ollama_chat/«llama3.2»⟨llama3.2⟩", api_base="http://localhost:11434", api_key="")
teacher = dspy.LM("databricks/«databricks-meta-llama-3-1-70b-instruct»⟨llama3.1⟩")
dspy.configure(lm=lm)
sglang = dspy.LM("openai/«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩", api_base="http://localhost:7501/v1")
