require "ollama-ai"
require "langchain"

class LlamaClient
  DEFAULT = "«llama3.1:8b»⟨llama3.1⟩".freeze

  def chat(q)
    client.chat({ model: '«llama3.2»⟨llama3.2⟩', messages: [{ role: 'user', content: q }] })
  end

  # Llama 2 is gone
  def together = { model: "«meta-llama/Llama-3-8b-chat-hf»⟨llama3⟩" }
end
