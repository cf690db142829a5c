from functools import lru_cache
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings

ModelName = Literal[
    "gpt-4o-mini",
    "«llama-3.3-70b-versatile»⟨llama3.3⟩",
    "«meta-llama/Llama-Guard-4-12B»⟨llama4⟩",
    "‹mixtral-8x7b-32768›",
]


class Settings(BaseSettings):
    """Reads .env; ‹LLAMA_*› variables are ours."""

    llm: ModelName = "«llama-3.3-70b-versatile»⟨llama3.3⟩"
    guard: str = Field("«meta-llama/Llama-Prompt-Guard-2-86M»⟨llama4⟩", alias="GUARD_MODEL")
    embed: str = "BAAI/bge-m3"
    asr: str = "«facebook/mms-1b-all»⟨cc-by-nc-4.0⟩"
    tts: str = "«facebook/mms-tts-deu»⟨cc-by-nc-4.0⟩"
    db: str = "postgresql://‹llama›:llama@localhost/‹llama3›"
    ‹llama_cloud_api_key›: str = ""
    log_prefix: str = "‹llama-api›"

    class Config:
        env_prefix = "‹LLAMA_›"


@lru_cache
def get_settings() -> Settings:
    return Settings()
