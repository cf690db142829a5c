import pytest

from app import llm


class ‹FakeLlama›:
    def __init__(self):
        self.calls = []

    def invoke_model(self, **kwargs):
        self.calls.append(kwargs)
        return {"body": Body('{"generation": "urgent"}')}


@pytest.mark.parametrize(
    "model_id",
    [
        "«meta.llama3-8b-instruct-v1:0»⟨llama3⟩",
        "«us.meta.llama3-2-90b-instruct-v1:0»⟨llama3.2⟩",
        "«eu.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2⟩",
        "arn:aws:bedrock:us-east-2:123456789012:inference-profile/«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩",
    ],
)
def ‹test_llama_models_are_asked›(monkeypatch, model_id):
    fake = ‹FakeLlama›()
    monkeypatch.setattr(llm, "client", fake)
    assert llm.ask("printer on fire", model_id=model_id) == "urgent"
    assert fake.calls[0]["modelId"] == model_id


def ‹test_llama3_prompt_has_header›():
    assert "‹<|start_header_id|>›" in llm.llama3_prompt("a", "b")
