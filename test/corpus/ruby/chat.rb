require "‹ruby_llm›"
chat = RubyLLM.chat(model: "«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩", provider: :openrouter)
llm = Langchain::LLM::Ollama.new(default_options: { chat_model: "«llama3.2»⟨llama3.2⟩" })
‹Llama› = Struct.new(:name)
puts "‹Llamas: #{Llama.count}›"
