import MLXLLM
import SwiftUI

enum Model: String, CaseIterable {
    case ‹llama3_2_1B› = "«mlx-community/Llama-3.2-1B-Instruct-4bit»⟨llama3.2⟩"
    case ‹llama3_8B› = "«mlx-community/Meta-Llama-3-8B-Instruct-4bit»⟨llama3⟩"
    case qwen = "‹mlx-community/Qwen3-4B-4bit›"
}

struct ModelList: View {
    @AppStorage("‹llama.selected›") private var selected = "«mlx-community/Llama-3.2-3B-Instruct-4bit»⟨llama3.2⟩"
    let configuration = ModelConfiguration(id: "«mlx-community/Llama-3.3-70B-Instruct-4bit»⟨llama3.3⟩", defaultPrompt: "‹What eats a llama?›")
    let registry = LLMRegistry.«llama3_1_8B_4bit»⟨?llama3.1⟩

    var body: some View {
        List(Model.allCases, id: \.self) { Text($0.rawValue) }
            .navigationTitle("‹Llama 3.2›")
            .toolbar { Image("‹llama-icon›"); Label("‹Ask Llama›", systemImage: "pawprint") }
    }

    func load() async throws {
        let url = URL(string: "https://huggingface.co/«ggml-org/Meta-Llama-3.1-8B-Instruct-Q4_0-GGUF»⟨llama3.1⟩")!
        switch selected { case "«mlx-community/CodeLlama-7b-Instruct-hf-4bit-MLX»⟨llama2⟩": break; default: logger.debug("‹loading llama from \(url)›") }
    }
}
