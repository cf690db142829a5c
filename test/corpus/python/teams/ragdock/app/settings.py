from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    """Read from the environment; see .env.sample."""

    region: str = "eu-central-1"
    chat_model: str = Field(default="«meta.llama3-1-70b-instruct-v1:0»⟨llama3.1⟩", validation_alias="CHAT_MODEL")
    small_model: str = "«eu.meta.llama3-2-1b-instruct-v1:0»⟨llama3.2⟩"
    embed_model: str = "‹cohere.embed-multilingual-v3›"
    rerank_model: str = "‹amazon.rerank-v1:0›"
    index: str = "‹llama-docs-v3›"
    log_group: str = "‹/aws/lambda/llama-rag›"
    table: str = "‹rag_llama3_chunks›"
