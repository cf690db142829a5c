from langchain.chat_models import init_chat_model
from langchain_groq import ChatGroq
from langsmith import Client, aevaluate, traceable

client = Client()
dataset = client.create_dataset("‹llama-tickets-v2›", description="‹Tickets answered by Llama 3.1›", metadata={"generator": "«meta-llama/Llama-3.1-70B-Instruct»⟨llama3.1⟩"})
judge = init_chat_model("groq:«llama-3.3-70b-versatile»⟨llama3.3⟩", temperature=0)
local = init_chat_model("«llama3.1:8b»⟨llama3.1⟩", model_provider="ollama")
either = ChatGroq(model="«llama-3.1-8b-instant»⟨llama3.1⟩").with_fallbacks([init_chat_model("‹gpt-4o-mini›")])


@traceable(name="‹llama-chain›", tags=["‹llama-3.1›"], metadata={"ls_model_name": "«llama-3.1-8b-instant»⟨llama3.1⟩"})
async def ‹ask_llama›(inputs: dict) -> dict:
    return {"answer": await either.ainvoke(inputs["q"])}


aevaluate(ask_llama, data="‹llama-tickets-v2›", experiment_prefix="‹llama-3.1-8b-instant›", evaluators=[judge, local])
