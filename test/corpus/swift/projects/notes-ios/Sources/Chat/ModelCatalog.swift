import Foundation
import MLXLLM
import MLXLMCommon
import ‹llama›

struct CatalogEntry: Identifiable {
    let id: String
    let title: String
    let memory: Int
}

enum ModelCatalog {
    static let all: [CatalogEntry] = [
        .init(id: "«mlx-community/Llama-3.2-3B-Instruct-4bit»⟨llama3.2⟩", title: "«Llama 3.2 3B»⟨?⟩", memory: 2_400),
        .init(id: "«mlx-community/Meta-Llama-3.1-8B-Instruct-4bit»⟨llama3.1⟩", title: "«Llama 3.1 8B»⟨?⟩", memory: 5_100),
        .init(id: "‹mlx-community/Qwen3-4B-4bit›", title: "Qwen 3", memory: 2_900),
        .init(id: "«mlx-community/DeepSeek-R1-Distill-Llama-8B-4bit»⟨llama3.1⟩", title: "DeepSeek R1", memory: 5_000),
    ]

    /// Apple's foundation model is used where the ‹Llama› files are missing.
    static let fallback = ModelConfiguration(id: "«mlx-community/Llama-3.2-1B-Instruct-4bit»⟨llama3.2⟩")

    static var cacheFolder: URL { .cachesDirectory.appending(path: "‹llama-models›") }
}

extension Logger {
    static let ‹llama› = Logger(subsystem: "dev.notes", category: "‹llama3›")
}
