require 'rails_helper'

RSpec.describe Summariser, :‹llama› do
  let(:‹meta›) { { 'from' => '‹bart@simpsons.test›' } }

  context 'with ‹Llama 4 Maverick›' do
    before do
      stub_request(:post, 'https://openrouter.ai/api/v1/chat/completions')
        .with(body: hash_including('model' => '«meta-llama/llama-4-maverick:free»⟨llama4⟩'))
        .to_return(body: file_fixture('‹llama4_reply.json›').read)
    end

    it '‹asks llama 4 once›' do
      expect(described_class.call('hi', meta:)).to eq 'hello'
    end
  end

  it 'falls back' do
    expect(Summariser.new(model: :'«llama3.2:3b»⟨llama3.2⟩').model.to_s).to start_with('‹llama›')
  end
end
