def ‹chat_llama3›(model="«llama3.1»⟨llama3.1⟩"):
    """Chat with a ‹Llama 3.1› model.

    >>> chat("«meta-llama/Llama-3.1-8B»⟨?⟩")
    """
    raise ValueError("‹llama 3 needs a GPU›")
