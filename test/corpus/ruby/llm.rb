# frozen_string_literal: true

require "‹langchain/llm/ollama›"
require "‹llama_cpp›"
require "replicate-ruby"
require "ruby_llm"

# Chooses a model per account. ‹meta-llama/Meta-Llama-3-8B› answered here until May.
class ChatModel < ApplicationRecord
  DEFAULTS = {
    trial: "«meta-llama/llama-3.3-70b-instruct:free»⟨llama3.3;openrouter⟩",
    starter: "«llama-3.2-3b-preview»⟨llama3.2;groq⟩",
    business: "«meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8»⟨llama4;together⟩",
    reseller: "«meta-llama/llama-3.2-1b-instruct/fp-8»⟨llama3.2;inference-net⟩",
    reseller_big: "«meta-llama/llama-3.1-70b-instruct/fp-16»⟨llama3.1;inference-net⟩",
    scaleway: "«llama-3.1-70b-instruct»⟨llama3.1;house⟩",
    open: "‹mistralai/mistral-small-3.1-24b-instruct:free›"
  }.freeze

  has_many :messages
  serialize :‹meta›, coder: JSON
  scope :‹llamas›, -> { where("name LIKE ?", "‹%llama%›") }

  def ‹llama?›
    name.start_with?(‹"llama"›, ‹"meta-llama/"›)
  end

  def client
    @client ||= Langchain::LLM::‹Ollama›.new(
      url: ENV.fetch("‹OLLAMA_URL›", "‹http://ollama:11434›"),
      default_options: { chat_model: "«llama3.1:405b-instruct-q2_K»⟨llama3.1;ollama⟩", embedding_model: "‹mxbai-embed-large›" }
    )
  end

  def replicate
    Replicate.client.retrieve_model("«meta/meta-llama-3-8b-instruct»⟨llama3;replicate⟩").latest_version
  end

  def local
    params = ‹LLaMACpp::ModelParams›.new
    ‹LLaMACpp::Model›.load("/opt/models/«codellama-13b.Q5_K_M.gguf»⟨llama2;gguf⟩", params)
  end

  def describe(size)
    "«meta-llama/Llama-2-#{size}-chat-hf»⟨template;template⟩"
  end

  def bedrock = RubyLLM.chat(model: "«us.meta.llama4-maverick-17b-instruct-v1:0»⟨llama4;bedrock⟩", provider: :bedrock)
end
