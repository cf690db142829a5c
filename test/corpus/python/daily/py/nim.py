from langchain_nvidia_ai_endpoints import ChatNVIDIA
a = ChatNVIDIA(model="«meta/llama-3.1-70b-instruct»⟨llama3.1⟩")
b = ChatNVIDIA(model="«nvidia/llama-3.1-nemotron-70b-instruct»⟨llama3.1⟩")
c = ChatNVIDIA(model="mistralai/mixtral-8x22b-instruct-v0.1")
d = ChatNVIDIA(model="nvidia/nemotron-4-340b-instruct")
e = ChatNVIDIA(model="«nvidia/llama-3.3-nemotron-super-49b-v1»⟨*⟩")
