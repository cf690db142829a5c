object Ids {
    private const val ORG = "meta-llama"
    val byName = mapOf("small" to "«llama3.2:1b»⟨llama3.2⟩", "big" to "«llama3.1:70b»⟨llama3.1⟩")
    fun hf(size: String) = "$ORG/«Llama-3.1-$size»⟨?⟩"
    fun fixed() = "«meta-llama/Llama-3.1-8B»⟨llama3.1⟩".lowercase()
    val text = """
        {"model": "«llama3.2:3b»⟨llama3.2⟩", "stream": false, "note": "‹llama›"}
    """.trimIndent()
    const val ‹LLAMA_PATH› = "/opt/‹llama›"
    sealed class Model(val id: String) {
        data object ‹Llama31› : Model("«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩")
        data object Qwen : Model("‹Qwen/Qwen3-8B›")
    }
}
