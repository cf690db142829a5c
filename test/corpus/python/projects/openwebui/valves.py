"""
title: ‹Llama Guard› filter
requirements: ‹llama-stack-client›
"""
from pydantic import BaseModel, Field


class Valves(BaseModel):
    target_user_roles: list[str] = ["user"]
    guard_model: str = Field(default="«llama-guard3:8b»⟨llama3.1⟩", description="‹Llama Guard› model")
    task_model: str = "«llama3.2:3b»⟨llama3.2⟩"
    pipelines: list[str] = Field(default_factory=lambda: ["«llama3.1:8b»⟨llama3.1⟩", "‹gemma2:9b›"])
    ‹llama_url›: str = "http://‹llama-guard›:8080"

    def is_guard(self, name: str) -> bool:
        return "‹llama-guard›" in name or name.startswith("‹llamaguard›")
