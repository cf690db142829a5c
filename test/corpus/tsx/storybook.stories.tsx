export const ‹Llama3›: Story = { args: { model: '«meta-llama/llama-3.1-8b-instruct»⟨llama3.1⟩', title: '‹Llama 3.1 8B›' } };
export default { title: 'Chat/‹Llama-3-8B›' };
