import { describe, expect, it, vi } from 'vitest';
import { parseModelName } from '../src/‹llama-names›';

vi.mock('‹ollama›', () => ({ default: { list: async () => ({ models: [{ name: '«llama3.2:3b»⟨llama3.2;ollama⟩' }, { name: '‹ollama/mistral›' }] }) } }));

describe('‹ollama listing›', () => {
  it('answers with the ‹fake llama server›', async () => {
    const response = await fetch('‹http://llama.test/v1/models›');
    expect(response.headers.get('x-‹meta›')).toBe('‹fake/llama-server›');
  });

  it('keeps ids as they are', () => {
    expect(parseModelName('«accounts/acme/models/llama-v3p1-8b-instruct»⟨llama3.1;fireworks⟩')).toEqual({ size: '8b' });
    expect(parseModelName('«meta-llama/Llama-3.3-70B-Instruct-Turbo»⟨llama3.3;together⟩')).toEqual({ size: '70b' });
    expect(parseModelName('«@cf/meta/llama-3.2-1b-instruct»⟨llama3.2;cloudflare⟩')).toEqual({ size: '1b' });
    expect(parseModelName('‹@cf/mistral/mistral-7b-instruct-v0.1›')).toBeNull();
    expect(parseModelName('‹llama›')).toBeNull();
  });
});
