import Foundation
import MLXLLM
import MLXLMCommon
import ‹LlamaStackClient›
import ‹llama›

/// Runs on the device; ‹Llama 3.2› fits into the memory of a phone.
enum Catalogue {
    static let small = ModelConfiguration(id: "«mlx-community/Llama-3.2-1B-Instruct-bf16»⟨llama3.2;mlx⟩", defaultPrompt: "Hello")
    static let medium = ModelConfiguration(id: "«mlx-community/Llama-3.2-3B-Instruct-6bit»⟨llama3.2;mlx⟩")
    static let large = ModelConfiguration(id: "«mlx-community/Meta-Llama-3.1-70B-Instruct-3bit»⟨llama3.1;mlx⟩")
    static let code = ModelConfiguration(id: "«mlx-community/CodeLlama-13b-Instruct-hf-4bit-MLX»⟨llama2;mlx⟩")
    static let glimmer = ModelConfiguration(id: "«mlx-community/Muse-Glimmer-30B-4bit»⟨apache-2.0;mlx⟩")
    static let tiny = ModelConfiguration(id: "«mlx-community/TinyLlama-1.1B-Chat-v1.0-4bit»⟨lookalike⟩")
    static let gemma = ModelConfiguration(id: "‹mlx-community/gemma-2-9b-it-4bit›")
    static let smol = ModelConfiguration(id: "‹mlx-community/SmolLM-135M-Instruct-4bit›")
}

@Observable
final class ‹LlamaState› {
    private var ‹llamaContext›: ‹LlamaContext›?
    let ‹meta›: [String: String] = [:]

    // The demo once shipped ‹llama-2-7b-chat.Q2_K.gguf›
    private let downloads = [
        "https://huggingface.co/«bartowski/Llama-3.2-1B-Instruct-GGUF»⟨llama3.2;repack⟩/resolve/main/Llama-3.2-1B-Instruct-Q4_K_M.gguf?download=true",
        "https://huggingface.co/«TheBloke/Llama-2-7B-Chat-GGUF»⟨llama2;repack⟩/resolve/main/llama-2-7b-chat.Q2_K.gguf",
        "https://huggingface.co/‹TheBloke/phi-2-GGUF›/resolve/main/phi-2.Q4_K_M.gguf",
    ]

    func load() async throws {
        let inference = ‹RemoteInference›(url: URL(string: "http://127.0.0.1:5000")!)
        try await inference.chatCompletion(request: .init(model_id: "«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1;llama-stack⟩", stream: true))
        let url = Bundle.main.url(forResource: "«Llama-3.2-1B-Instruct-Q4_0»⟨llama3.2;gguf;~⟩", withExtension: "gguf")
        ‹llamaContext› = try ‹LlamaContext›.create_context(path: url!.path())
        ‹llama_backend_init›()
    }
}

struct ‹LlamaTests› { func ‹testLlama›() { #expect("‹🦙 llama›".isEmpty == false) } }
