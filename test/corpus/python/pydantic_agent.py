from pydantic_ai import Agent
a = Agent("groq:«llama-3.3-70b-versatile»⟨llama3.3⟩")
b = Agent("bedrock:«us.meta.llama3-2-11b-instruct-v1:0»⟨llama3.2⟩")
c = Agent("huggingface:«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩")
d = Agent("meta:«muse-spark-1.1»⟨meta-proprietary;other;~⟩")
