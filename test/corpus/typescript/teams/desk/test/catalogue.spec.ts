import { strict as assert } from 'node:assert';
import test from 'node:test';
import catalogue from '../resources/catalogue.json' with { type: 'json' };

test('‹every llama has an icon›', () => {
  for (const { id, icon } of catalogue.filter(({ id }) => id.includes('‹llama›'))) assert.ok(icon, id);
});
test('‹llama3.2 is the default›', () => {
  assert.equal(catalogue[0]?.id, '«llama3.2:3b»⟨llama3.2⟩');
  assert.ok(!catalogue.some(({ id }) => id === '«llama3.5:8b»⟨nonexistent⟩'));
  assert.match('«llama3.1:8b-instruct-q4_K_M»⟨llama3.1⟩', /^llama3\.1/);
});
