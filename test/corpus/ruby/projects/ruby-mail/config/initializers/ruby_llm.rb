# frozen_string_literal: true

RubyLLM.configure do |config|
  config.ollama_api_base = ENV.fetch('‹OLLAMA_URL›', 'http://localhost:11434/v1')
  config.bedrock_region = 'us-east-1'
  config.default_model = '«meta.llama3-3-70b-instruct-v1:0»⟨llama3.3⟩'
end

module Mailroom
  MODELS = {
    spam: '«llama-3.1-8b-instant»⟨llama3.1⟩',
    summary: "«meta-llama/llama-4-maverick»⟨llama4⟩",
    translate: '«facebook/nllb-200-distilled-1.3B»⟨cc-by-nc-4.0⟩',
    polite: 'gemini-2.0-flash'
  }.freeze
  ‹LLAMA_QUEUE› = :‹llama3›
  FARM = %w[‹llama› ‹alpaca› ‹guanaco› ‹vicuna›].freeze
end
