PRICES = [
    {"model_name": "«llama-3.3-70b-versatile»⟨llama3.3⟩", "match_pattern": r"(?i)^(«llama-3\.3-70b-versatile»⟨?⟩)$", "input": 0.59},
    {"model_name": "«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩", "input": 0.22},
    {"model_name": "‹gpt-4o›", "match_pattern": r"(?i)^(gpt-4o)$", "input": 2.5},
]
TAGS = ["‹llama›", "‹llama3›"]
trace(name="‹llama3-chat›", metadata={"model": "«llama-3.1-8b-instant»⟨llama3.1⟩", "release": "‹llama-rollout-2›"})
RE_LLAMA = re.compile(r"‹llama[-_ ]?3›")
if model.startswith(("‹llama-3›", "‹meta-llama/›")):
    provider = "groq"
