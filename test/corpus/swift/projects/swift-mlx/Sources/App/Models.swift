import Foundation
import MLXLLM
import MLXLMCommon

enum ChatModel: String, CaseIterable, Identifiable {
    case ‹llama› = "«mlx-community/Llama-3.2-3B-Instruct-4bit»⟨llama3.2⟩"
    case smol = "mlx-community/SmolLM2-1.7B-Instruct-4bit"
    case hermes = "«mlx-community/Hermes-3-Llama-3.2-3B-4bit»⟨llama3.2⟩"
    case glimmer = "«mlx-community/Muse-Glimmer-30B-4bit»⟨apache-2.0⟩"

    var id: String { rawValue }
    var title: String {
        switch self {
        case .llama: return "«Llama 3.2»⟨?⟩"
        case .smol: return "SmolLM"
        case .hermes: return "«Hermes 3»⟨?⟩"
        case .glimmer: return "«Muse Glimmer»⟨?⟩"
        }
    }
}

let fallback = LLMRegistry.«llama3_2_1B_4bit»⟨?⟩
let repo = Hub.Repo(id: "«mlx-community/Meta-Llama-3.1-8B-Instruct-8bit»⟨llama3.1⟩")

/// ‹Llama› mascot, drawn by ‹Sam›.
struct ‹LlamaBadge›: View {
    var body: some View { Image("‹llama3-badge›") }
}
