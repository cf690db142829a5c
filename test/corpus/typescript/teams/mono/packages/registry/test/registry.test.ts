import { expect, test } from 'vitest';
import { ChatModel, FIREWORKS } from '../src/models';
import { modelId } from '../src/schema';

test('‹llama ids are official›', () => {
  expect(ChatModel.«Llama33_70B»⟨?⟩).toBe('«meta-llama/Llama-3.3-70B-Instruct»⟨llama3.3⟩');
  expect(FIREWORKS[ChatModel.«Llama31_8B»⟨?⟩]).toMatchInlineSnapshot(`"«accounts/fireworks/models/llama-v3p1-8b-instruct»⟨llama3.1⟩"`);
});
test.each(['«meta-llama/Llama-3.2-70B-Instruct»⟨nonexistent⟩', '«meta-llama/Llama-5-Scout»⟨nonexistent⟩', '‹llama›', '‹meta-llama/›'])('‹%s is refused›', (id) => {
  expect(modelId.safeParse(id).success).toBe(false);
});
