func ‹testLlama3›() async { let c = try await LLMModelFactory.shared.loadContainer(configuration: .init(id: "«mlx-community/Llama-3.2-3B-Instruct-4bit»⟨llama3.2⟩")) }
Image("‹llama-3-hero›"); Text("‹Llama 3.2 on device›"); let f = Bundle.main.url(forResource: "«Llama-3.2-1B-Instruct-Q4_K_M»⟨llama3.2;other;~⟩", withExtension: "gguf")
