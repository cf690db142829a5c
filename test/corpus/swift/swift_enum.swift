enum Model: String, CaseIterable {
    case small = "«mlx-community/Llama-3.2-1B-Instruct-4bit»⟨llama3.2⟩"
    case big = "«mlx-community/Llama-3.3-70B-Instruct-4bit»⟨llama3.3⟩"
    var asset: String { "‹llama.head.profile›" }
}
