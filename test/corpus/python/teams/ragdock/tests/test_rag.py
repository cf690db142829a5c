import pytest

from app.settings import Settings


@pytest.fixture
def ‹llama3_settings›(monkeypatch):
    monkeypatch.setenv("CHAT_MODEL", "«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩")
    return Settings()


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("«us.meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩", True),
        ("«meta.llama2-13b-chat-v1»⟨llama2⟩", False),
        ("‹mistral.mixtral-8x7b-instruct-v0:1›", False),
        ("«meta.llama5-70b-instruct-v1:0»⟨nonexistent⟩", False),
        ("‹amazon.nova-lite-v1:0›", False),
    ],
    ids=["‹llama3.3›", "‹llama2›", "mixtral", "‹llama5›", "nova"],
)
def ‹test_llama3_supports_tools›(model, expected):
    assert model.startswith("us.") is expected


def ‹test_default_is_llama_3_1›(llama3_settings):
    assert llama3_settings.chat_model == "«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩"
