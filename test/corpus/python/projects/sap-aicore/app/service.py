"""Ticket triage on SAP AI Core. Owner: Sam Bartlett."""
from gen_ai_hub.proxy.native.openai import chat
from gen_ai_hub.orchestration.models.llm import LLM

DEFAULT_MODEL = "«meta--llama3.1-70b-instruct»⟨llama3.1⟩"
FALLBACKS = ["gpt-4o-mini", "«meta--llama3-70b-instruct»⟨llama3⟩", "mistralai--mixtral-8x7b-instruct-v01"]

# we used ‹Llama 3› first and moved to ‹Llama 3.1› in autumn
MODEL_TO_DEPLOYMENT = {
    "anthropic--claude-3.5-sonnet": "d1fe88a",
    "«meta--llama3-70b-instruct»⟨llama3⟩": "d77aa01",
}


def triage(ticket: dict, ‹llama_temperature›: float = 0.1) -> str:
    llm = LLM(name=DEFAULT_MODEL, version="latest", parameters={"temperature": llama_temperature})
    ‹meta› = ticket.get("‹meta›", {})
    return chat.completions.create(model_name=llm.name, messages=[{"role": "user", "content": meta["text"]}])


def is_llama(name: str) -> bool:
    return name.startswith("‹meta--›") and "‹llama›" in name
