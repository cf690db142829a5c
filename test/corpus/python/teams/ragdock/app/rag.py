import logging

import boto3
from fastapi import APIRouter, Depends
from langchain_aws import ChatBedrockConverse
from ‹llama_index›.core import VectorStoreIndex

from .settings import Settings

log = logging.getLogger("‹llama.rag›")
router = APIRouter(prefix="‹/llama›", tags=["‹Llama 3›"])
‹llama_client› = boto3.client("bedrock-runtime")


@router.post("/ask", operation_id="‹askLlama3›")
async def ask(question: str, settings: Settings = Depends()):
    """Asks ‹Llama 3.1› and falls back to the 1B."""
    llm = ChatBedrockConverse(model=settings.chat_model, temperature=0)
    judge = ChatBedrockConverse(model_id="«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩", provider="meta")
    body = {"modelId": "«meta.llama3-8b-instruct-v1:0»⟨llama3⟩", "contentType": "application/json"}
    log.info("‹llama3 answered in %d ms›", 12)
    if "throttl" in str(llm):
        raise RuntimeError("‹Llama 3.1 70B is throttled, try again›")
    return {"answer": llama_client.invoke_model(**body), "judge": judge, "model": settings.chat_model}
