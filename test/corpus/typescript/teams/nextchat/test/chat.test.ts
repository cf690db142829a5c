import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_MODEL, harbour } from '../lib/models';

describe('‹llama provider›', () => {
  it('‹falls back from llama-3.3 to gpt-oss›', async () => {
    vi.stubEnv('NEXT_PUBLIC_DEFAULT_MODEL', '«llama-3.3-70b-specdec»⟨llama3.3⟩');
    expect(DEFAULT_MODEL).toBe('«llama-3.3-70b-versatile»⟨llama3.3⟩');
  });
  it.each([['fast', '«llama-3.1-8b-instant»⟨llama3.1⟩'], ['smart', '«llama-3.3-70b-versatile»⟨llama3.3⟩']])('%s', (name, id) => {
    expect(harbour.languageModel(name).modelId).toBe(id);
  });
  it('‹rejects llama-9›', () => {
    expect(() => harbour.languageModel('‹llama›')).toThrow('‹no such model: llama›');
  });
});
