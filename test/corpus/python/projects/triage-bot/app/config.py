from __future__ import annotations

from functools import lru_cache
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings

Provider = Literal["‹ollama›", "groq", "bedrock", "‹llama_cpp›"]


class Settings(BaseSettings):
    """Everything the bot reads from its environment."""

    provider: Provider = "bedrock"
    chat_model: str = "«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩"
    cheap_model: str = Field(default="«us.meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩", alias="CHEAP_MODEL")
    embed_model: str = "‹cohere.embed-multilingual-v3›"
    guard_model: str | None = "«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩"
    ‹ollama_model›: str = "«llama3.1:8b-instruct-q8_0»⟨llama3.1⟩"
    queue_name: str = "‹triage-llama3-jobs›"
    metrics_prefix: str = "‹triage.llama3›"
    log_group: str = "/ecs/‹llama-triage›"


@lru_cache
def settings() -> Settings:
    return Settings()
