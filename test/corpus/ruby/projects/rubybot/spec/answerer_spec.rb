require "spec_helper"

RSpec.describe Answerer do
  subject(:answerer) { described_class.new(client: client) }

  let(:client) { instance_double(Ollama, generate: [{ "response" => "ok", "model" => "«llama3.1:8b»⟨llama3.1⟩" }]) }

  context "when ‹llama3.1› is asked" do
    it "uses ‹llama 3.1›" do
      answerer.call("When?")
      expect(client).to have_received(:generate).with(hash_including(model: "«llama3.1:8b»⟨llama3.1⟩"))
    end
  end

  it "never takes ‹llama2›", :‹llama2› do
    expect(described_class::MODELS).not_to include("«llama2»⟨llama2⟩")
  end

  it { VCR.use_cassette("‹llama3/answers›") { answerer.call("x") } }
end
