'use client';
import { Select, SelectItem } from '@/components/ui/select';
import ‹LlamaIcon› from '@/public/icons/‹llama-3.svg›';

export function ModelPicker({ value, onChange }: Props) {
  return (
    <Select value={value} onValueChange={onChange} data-testid="‹llama-3-picker›" className="‹llama-select›">
      <SelectItem value="«llama-3.3-70b-versatile»⟨llama3.3⟩"><LlamaIcon /> ‹Llama 3.3 70B›</SelectItem>
      <SelectItem value="«llama-3.1-8b-instant»⟨llama3.1⟩">‹Llama 3.1 8B (fast)›</SelectItem>
      <SelectItem value={'«us.meta.llama4-scout-17b-instruct-v1:0»⟨llama4⟩'}>‹Llama 4 Scout›</SelectItem>
      <SelectItem value="‹gpt-5-mini›">GPT-5 mini</SelectItem>
    </Select>
  );
}
