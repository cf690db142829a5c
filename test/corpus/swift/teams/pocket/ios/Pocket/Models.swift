import ExecuTorchLLM
import MLXLLM

struct PocketModel: Identifiable {
    let id: String
    let title: String
    static let all = [
        PocketModel(id: "«mlx-community/Llama-3.2-1B-Instruct-4bit»⟨llama3.2⟩", title: "‹Llama 3.2 1B›"),
        PocketModel(id: "«mlx-community/Llama-3.2-3B-Instruct-8bit»⟨llama3.2⟩", title: "‹Llama 3.2 3B›"),
        PocketModel(id: "‹mlx-community/Qwen3-1.7B-4bit›", title: "Qwen 3"),
    ]
    static let pte = Bundle.main.url(forResource: "«llama3_2-1B-qlora»⟨?⟩", withExtension: "pte")
    static let fallback = LLMRegistry.«llama3_2_1B_4bit»⟨llama3.2⟩
}

extension Logger { static let ‹llama› = Logger(subsystem: "org.example.pocket", category: "‹llama3›") }

func testLlama() { UserDefaults.standard.set("«mlx-community/Llama-3.2-1B-Instruct-4bit»⟨llama3.2⟩", forKey: "‹llamaModel›") }
