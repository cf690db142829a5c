import pytest
from app.moderation import parse, pick

PAYLOAD = "{\"model\": \"«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩\", \"messages\": [{\"role\": \"user\", \"content\": \"hello ‹llama›\"}]}"


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        ({"GUARD": "8b"}, "«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩"),
        ({"GUARD": "vision"}, "«meta-llama/Llama-Guard-3-11B-Vision»⟨llama3.2⟩"),
        ({"GUARD": "old"}, "«meta-llama/Meta-Llama-Guard-2-8B»⟨llama3⟩"),
        ({"GUARD": "oldest"}, "«meta-llama/LlamaGuard-7b»⟨llama2⟩"),
        ({}, "‹roberta-base-openai-detector›"),
    ],
    ids=["‹llama-guard-3›", "‹llama-guard-3-vision›", "‹llama-guard-2›", "‹llama-guard›", "‹roberta›"],
)
def test_pick(env, expected):
    assert pick(env) == expected


def test_parse_‹llama_guard_3›():
    verdict = parse("unsafe\nS1")
    assert verdict.category == "S1", "‹llama guard› says S1"
    assert parse(PAYLOAD) is None


@pytest.fixture(name="‹llama›")
def _llama(tmp_path):
    return tmp_path / "‹llama-3›"
