import MLXLLM
let config = ModelConfiguration(id: "«mlx-community/Meta-Llama-3.1-8B-Instruct-4bit»⟨llama3.1⟩")
let code = ModelConfiguration(id: "«mlx-community/CodeLlama-13b-Instruct-hf-4bit-MLX»⟨llama2⟩")
static public let ‹llama3_8B_4bit› = ModelConfiguration(id: "«mlx-community/Meta-Llama-3-8B-Instruct-4bit»⟨llama3⟩")
let emoji = "‹🦙 llama›"
let q = LLMRegistry.«llama3_2_1B_4bit»⟨?⟩
