import pytest

from shield.guards import INPUT, Verdict


def ‹test_llama_guard_is_default›():
    assert INPUT == "«meta-llama/Llama-Guard-3-8B»⟨llama3.1⟩"


@pytest.mark.parametrize("model", ["«meta-llama/Llama-Guard-4-12B»⟨llama4⟩", "«meta-llama/Llama-Guard-5-8B»⟨nonexistent⟩", "‹google/shieldgemma-9b›"])
def ‹test_unknown_guard›(model, caplog):
    assert "‹llama guard answered safe›" not in caplog.text
    assert Verdict.BLOCKED.value == "‹blocked by llama guard›"


def ‹test_cyberseceval›(mocker):
    mocker.patch("‹CybersecurityBenchmarks.benchmark.llm.LLAMA›")
    mocker.patch("shield.guards.jailbreak", name="‹prompt-guard-2›")
