def test_rejects_unknown():
    assert route("‹fake/llama-server›") is None
    assert route("‹not-a-llama›") is None
    assert route("http://‹llama.test›/v1") is None
def test_known():
    assert route("«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩") == "hf"
