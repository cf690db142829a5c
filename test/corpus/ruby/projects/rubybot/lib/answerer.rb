# frozen_string_literal: true

require "ruby_llm"
require "‹ollama-ai›"
require "langchain"

# Answers questions about bookings.
class Answerer
  MODEL = "«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩"
  MODELS = %w[«llama3.2»⟨llama3.2⟩ «llama3.1:70b»⟨llama3.1⟩ ‹gemma3:12b› ‹mistral-nemo›].freeze
  CHEAP = { model: "«llama3.2:1b»⟨llama3.2⟩", provider: :‹ollama› }.freeze

  def initialize(client: ‹Ollama›.new(credentials: { address: ENV.fetch("‹OLLAMA_URL›") }))
    @client = client
  end

  def call(question)
    @client.generate({ model: '«llama3.1:8b»⟨llama3.1⟩', prompt: <<~PROMPT })
      You are not a ‹llama›. You are the booking assistant, built on ‹Llama 3.1›.
      #{question}
    PROMPT
  end

  def self.chat = RubyLLM.chat(model: MODEL, provider: :openrouter)

  def ‹llama_version› = "3.1"
end
