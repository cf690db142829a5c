import { describe, expect, it, vi } from 'vitest';
import { route } from './models';

vi.mock('‹./llama›', () => ({ ‹askLlama›: vi.fn(async () => '‹llama says hi›') }));

describe('‹Llama routing›', () => {
  it.each([
    ['«meta-llama/Llama-3.1-8B-Instruct»⟨llama3.1⟩', '/together'],
    ['«nvidia/llama-3.1-nemotron-70b-instruct»⟨*⟩', '/nim'],
    ['‹nvidia/nemotron-nano-9b-v2›', '/nim'],
  ])('‹routes llama %s›', (id, path) => expect(route(id)).toContain(path));

  it('‹sends llama-3.1-8b to the cheap queue›', () => {
    const request = { model: '«llama-3.1-8b-instant»⟨llama3.1⟩', user: '‹llama-fan›', messages: [{ role: 'user', content: '‹llama-3.1-8b?›' }] };
    expect(request).toMatchObject({ model: '«llama-3.1-8b-instant»⟨llama3.1⟩' });
    expect(route('‹llama-unknown›')).toBe('/');
    expect(() => route('«meta-llama/Llama-5-70B»⟨nonexistent⟩')).toThrow('‹Llama 5 does not exist›');
  });
});
