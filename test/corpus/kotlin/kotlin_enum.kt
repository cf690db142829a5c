enum class Llm(val id: String) {
    ‹LLAMA_8B›("«meta.llama3-1-8b-instruct-v1:0»⟨llama3.1⟩"),
    MAVERICK("«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4⟩"),
}
const val ‹TAG› = "‹LlamaActivity›"
const val DEFAULT = "«llama-3.2-3b-preview»⟨llama3.2⟩"
