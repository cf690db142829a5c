from torchtune.models.‹llama3_1› import ‹llama3_1_tokenizer›
from torchtune.models.‹llama3._model_utils› import ‹scale_hidden_dim_for_mlp›
from torchtune.modules import ‹RMSNorm›

‹LLAMA3_VOCAB_SIZE› = 128_256
_RECIPES = {
    "full_finetune_single_device": ["«llama2/7B_full_low_memory»⟨llama2;torchtune⟩", "«llama3_2/3B_full_single_device»⟨llama3.2;torchtune⟩"],
    "lora_finetune_distributed": ["«llama3_3/70B_lora»⟨llama3.3;torchtune⟩", "«llama3_1/405B_qlora»⟨llama3.1;torchtune⟩"],
    "lora_finetune_single_device": ["«code_llama2/7B_lora_single_device»⟨llama2;torchtune;~⟩", "‹qwen2_5/7B_lora_single_device›", "‹mistral/7B_lora›"],
    "full_finetune_distributed": ["«llama4/scout_17B_16E_full»⟨llama4;torchtune⟩", "«llama3_2_vision/90B_full»⟨llama3.2;torchtune⟩", "‹phi3/mini_full›"],
}


def ‹build_llama3›(‹llama3_tokenizer›):
    """Builds a ‹Llama 3› with ‹Llama3ScaledRoPE›."""
    return ‹Llama3ScaledRoPE›(dim=128)
