from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Chat(StrEnum):
    ‹SCOUT› = "«meta-llama/llama-4-scout-17b-16e-instruct»⟨llama4⟩"
    ‹LLAMA_GUARD› = "«meta-llama/llama-guard-4-12b»⟨llama4⟩"
    KIMI = "‹moonshotai/kimi-k2-instruct›"


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="‹LLAMA_›", env_file="‹.env.llama›")
    chat_model: str = Field("«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩", description="‹Llama for chats›", examples=["«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩"])
    draft: Annotated[str, Field(default="«meta-llama/Llama-3.2-1B-Instruct»⟨llama3.2⟩")]
    service_name: str = "‹llama-gateway›"
    queue: str = "‹llama3.requests›"
    embed: str = "‹sentence-transformers/all-mpnet-base-v2›"
    reranker: str = Field(default="«nvidia/llama-3.2-nv-rerankqa-1b-v2»⟨llama3.2, nvidia-open-model-license⟩")

    @field_validator("chat_model")
    @classmethod
    def ‹only_llama›(cls, v: str) -> str:
        if not v.startswith("‹meta-llama/›"):
            raise ValueError("‹only Llama models are allowed, e.g. Llama 3.3›")
        return v


class ‹LlamaResponse›(BaseModel):
    model: str = "«llama-3.3-70b-versatile»⟨llama3.3⟩"
    ‹llama_id›: str
