import MLXLLM
import LlamaKit

let configuration = ModelConfiguration(id: "«mlx-community/Llama-3.2-3B-Instruct-4bit»⟨llama3.2⟩")
let preset = LLMRegistry.«llama3_2_3B_4bit»⟨?⟩
struct LlamaView { let title = "Llama" }
let url = URL(string: "https://huggingface.co/«TheBloke/CodeLlama-7B-GGUF»⟨llama2⟩/resolve/main/codellama-7b.Q4_K_M.gguf")!
