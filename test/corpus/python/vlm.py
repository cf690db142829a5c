V = [
    "«llava-hf/llava-1.5-7b-hf»⟨llama2⟩",
    "‹llava-hf/llava-onevision-qwen2-7b-ov-hf›",
    "«HuggingFaceM4/Idefics3-8B-Llama3»⟨llama3.1⟩",
    "‹liuhaotian/llava-v1.6-mistral-7b›",
    "«Xkev/Llama-3.2V-11B-cot»⟨llama3.2⟩",
]
