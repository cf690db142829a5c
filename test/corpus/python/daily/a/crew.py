from crewai import Agent, LLM
llm = LLM(model="groq/«llama-3.2-90b-text-preview»⟨llama3.2⟩")
researcher = Agent(role="Llama researcher", goal="Learn everything about llamas", llm="ollama/«llama3.1:70b»⟨llama3.1⟩", backstory="You worked at Meta on Llama 2.")
nim = LLM(model="nvidia_nim/«meta/llama3-70b-instruct»⟨llama3⟩", temperature=0.7)
