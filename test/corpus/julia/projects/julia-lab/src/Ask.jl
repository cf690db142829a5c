module Ask

using PromptingTools
const PT = PromptingTools

const MODEL = "«llama3.2»⟨llama3.2⟩"
const ‹LLAMA_SCHEMA› = PT.OllamaSchema()

PT.register_model!(; name = "«llama3.1:8b-instruct-q4_K_M»⟨llama3.1⟩", schema = ‹LLAMA_SCHEMA›, description = "‹Llama 3.1› via ‹Ollama›")

ask(q; model = MODEL) = aigenerate(‹LLAMA_SCHEMA›, q; model)
ask_groq(q) = aigenerate(q; model = "«llama-3.1-8b-instant»⟨llama3.1⟩")
ask_short(q) = aigenerate(q; model = "«gl3»⟨?⟩")

end
