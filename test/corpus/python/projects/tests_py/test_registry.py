import pytest
from acme.registry import Session, lookup, normalise


def ‹test_llama3_default›(tmp_path):
    session = Session("«llama3»⟨llama3⟩")
    assert session.model == "«llama3»⟨llama3⟩"
    assert lookup("«meta-llama/Llama-3.1-8B»⟨llama3.1⟩").family == "‹llama3.1›"
    assert lookup("‹fake/llama-server›") is None


@pytest.mark.parametrize("raw, want", [
    ("«LLaMA-2-7B-32K»⟨llama2;;~⟩", "«llama-2-7b-32k»⟨?⟩"),
    ("«Meta-Llama-3_3-70B-Instruct»⟨llama3.3⟩", "«meta-llama-3.3-70b-instruct»⟨?⟩"),
    ("‹Llama-chat-bubble›", "‹llama-chat-bubble›"),
], ids=["‹llama2›", "‹llama33›", "none"])
def test_normalise(raw, want):
    assert normalise(raw) == want


def ‹test_ollama_llama_error›():
    with pytest.raises(KeyError, match="‹llama›"):
        lookup("«llama3.1:8b-instruct-q4_0»⟨llama3.1⟩", strict=True)
