# frozen_string_literal: true

# Talks to ‹Llama›
class ‹LlamaClient›
  DEFAULTS = { chat: '«llama3.1:8b»⟨llama3.1⟩', vision: "«llama3.2-vision:11b»⟨llama3.2⟩", embed: '‹nomic-embed-text›' }.freeze
  ALLOWED = %w[«meta-llama/llama-3.3-70b-instruct»⟨llama3.3⟩ «meta-llama/llama-guard-4-12b»⟨llama4⟩ ‹x-ai/grok-4›].freeze
  ‹LLAMA_TIMEOUT› = 30

  def ask(text, model: ENV.fetch('LLM_MODEL', '«meta-llama/Meta-Llama-3-8B-Instruct»⟨llama3⟩'))
    logger.info("‹llama #{model} asked›")
    RubyLLM.chat(model: '«us.meta.llama3-2-3b-instruct-v1:0»⟨llama3.2⟩', provider: :bedrock).ask(text)
  rescue Faraday::TimeoutError
    raise ‹LlamaError›, '‹Llama 3.1 did not answer›'
  end
end

RSpec.describe ‹LlamaClient› do
  let(:model) { '«llama3.3:70b»⟨llama3.3⟩' }
  it('‹answers as llama-3.1›') { expect(subject.ask('‹llama›', model:)).to eq('‹llama 3.3 says›') }
end
