CONTEXT = {"«llama3.1:8b»⟨llama3.1⟩": 131072, "«llama3:8b»⟨llama3⟩": 8192, "‹phi3:mini›": 4096}
ALIASES = {"‹l3›": "«meta-llama/Meta-Llama-3-8B»⟨llama3⟩", "‹llama›": "«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩"}
if model.startswith("‹llama›") or "«llama-3»⟨?⟩" in model or model in ("«llama-3.3-70b-versatile»⟨llama3.3⟩",):
    pass
PRICE = {("groq", "«llama-3.1-8b-instant»⟨llama3.1⟩"): 0.05}
