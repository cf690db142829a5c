@pytest.mark.parametrize("model", ["«meta-llama/Llama-3.2-1B»⟨llama3.2⟩", "«facebook/opt-125m»⟨opt-175b⟩"])
def ‹test_llama3_generates›(model): ...
@pytest.fixture(name="‹llama_model›")
def ‹_llama›(): return LLM("«hmellor/tiny-random-LlamaForCausalLM»⟨lookalike⟩")
@patch("‹app.llama3.client›")
def test_x(m): assert m.call_args.kwargs["model"] == "«llama3.1:8b»⟨llama3.1⟩"
