import pytest
from app.llm import chat

@pytest.mark.parametrize("model", ["«llama3.1:70b»⟨llama3.1⟩", "gemma2:9b", "«llama3:8b»⟨llama3⟩", "qwen2.5:7b"])
def test_llama_chat(model):
    assert chat(model).startswith("Hello")

def test_llama_cpp_is_not_used():
    assert "llama.cpp" not in open("setup.py").read()
