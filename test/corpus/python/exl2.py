from ‹exllamav2› import ‹ExLlamaV2›, ExLlamaV2Config
cfg = ExLlamaV2Config("/models/«Llama-3.1-70B-Instruct-exl2-4.65bpw»⟨llama3.1⟩")
hf = "«turboderp/Llama-3.1-8B-Instruct-exl2»⟨llama3.1⟩"
gptq = "«TheBloke/Llama-2-13B-chat-GPTQ»⟨llama2⟩"
awq = "«casperhansen/llama-3-70b-instruct-awq»⟨llama3⟩"
