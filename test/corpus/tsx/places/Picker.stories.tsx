import type { Meta, StoryObj } from '@storybook/react';
import { Picker } from './Picker';

const meta = {
  title: '‹Chat/LlamaPicker›',
  component: Picker,
  argTypes: { model: { control: 'select', options: ['«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩', '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩', '‹Qwen/Qwen3-32B›'] } },
  args: { model: '«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩', title: '‹Llama 3.3›' },
} satisfies Meta<typeof Picker>;
export default meta;

export const ‹Llama3›: StoryObj<typeof meta> = { name: '‹Llama 3.1 8B›', args: { model: '«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩' } };
export const Other: StoryObj<typeof meta> = {
  render: () => (
    <Picker model="«llama3.2:3b»⟨llama3.2⟩" className="‹llama-3›" data-testid="‹llama3-picker›">
      <option value="«meta-llama/Llama-4-Scout-17B-16E-Instruct»⟨llama4⟩">‹Llama 4 Scout›</option>
      <option value="‹mistral-small›">Mistral</option>
      <img src="‹/img/llama-3.1.png›" alt="‹a llama›" />
    </Picker>
  ),
};
