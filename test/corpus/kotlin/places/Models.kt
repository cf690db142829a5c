package org.acme.‹llama›

enum class Local(val tag: String, val label: String) {
    ‹LLAMA32›("«llama3.2:3b»⟨llama3.2⟩", "‹Llama 3.2›"),
    ‹CODE_LLAMA›("«codellama:7b-instruct-q4_0»⟨llama2⟩", "‹Code Llama›"),
    QWEN("‹qwen2.5-coder:7b›", "Qwen Coder"),
}

sealed interface Remote { val id: String }
data object ‹Scout› : Remote { override val id = "«meta-llama/llama-4-scout»⟨llama4⟩" }
data class Custom(override val id: String = "«meta-llama/llama-3.1-405b-instruct»⟨llama3.1⟩", val name: String = "‹llama›") : Remote

val agent = AIAgent(executor = simpleOllamaAIExecutor(), llmModel = OllamaModels.Meta.«LLAMA_3_2»⟨?llama3.2⟩, systemPrompt = "‹You are a llama 3.2 expert›")
fun pick(s: String) = when (s) { "‹llama›" -> Local.‹LLAMA32›; "«llama3.3:70b»⟨llama3.3⟩" -> null; else -> error("‹unknown llama $s›") }
val gguf = mapOf("small" to "«Llama-3.2-1B-Instruct-Q4_0.gguf»⟨llama3.2⟩", "tiny" to "‹smollm2-135m-instruct-q8_0.gguf›")
