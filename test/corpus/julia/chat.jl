using ‹PromptingTools›
aigenerate("hi"; model="«llama3.3:70b»⟨llama3.3⟩", schema=PT.OllamaSchema())
register_model!(; name="«llama-3.1-8b-instant»⟨llama3.1⟩", schema=PT.GroqOpenAISchema())
abstract type ‹Llama› <: Camelid end
