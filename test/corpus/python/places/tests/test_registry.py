import pytest
from unittest.mock import patch

from acme.registry import family, load

CASES = [
    pytest.param("«meta-llama/Llama-2-13b-chat-hf»⟨llama2⟩", "‹llama-2›", id="‹llama2›"),
    pytest.param("«TheBloke/CodeLlama-34B-Instruct-AWQ»⟨llama2⟩", "‹code-llama›", id="‹codellama-awq›"),
    pytest.param("«meta-llama/Llama-3.2-70B-Instruct»⟨nonexistent⟩", None, id="never"),
    pytest.param("‹mistralai/Mixtral-8x22B-v0.1›", None),
]


@pytest.mark.parametrize("repo, expected", CASES)
def ‹test_llama_family›(repo, expected):
    assert family(repo) == expected, f"‹llama family of {repo}›"


@pytest.mark.parametrize("bad", ["‹llama›", "‹meta-llama/›", "‹llama-3.1-8b.txt›", "‹my-llama-3-project›"])
def ‹test_rejects_not_a_llama›(bad):
    with pytest.raises(ValueError, match="‹not a llama: llama-3›"):
        load(bad)


@patch("acme.registry.‹fetch_llama›", return_value={"id": "«meta-llama/Llama-3.1-70B»⟨llama3.1⟩", "sha": "‹llama123›"})
def ‹test_llama_is_fetched_once›(fetch, tmp_path):
    cache = tmp_path / "«models--meta-llama--Llama-3.1-70B»⟨llama3.1⟩" / "snapshots"
    assert load("«meta-llama/Llama-3.1-70B»⟨llama3.1⟩", cache=cache).name == "«Llama-3.1-70B»⟨?llama3.1⟩"
    fetch.assert_called_once_with("«meta-llama/Llama-3.1-70B»⟨llama3.1⟩")


class ‹TestLlamaCpp›:
    ‹llama_cpp_version› = "‹b4567›"

    def ‹test_llama_cpp_server_starts›(self, ‹llama_server›):
        assert ‹llama_server›.props["model_alias"] == "‹llama-test›"
