import assert from 'node:assert/strict';
import { createMatcher } from '../../src/core/dataset/matcher.ts';
import type { Derivative, Lookalike } from '../../src/core/dataset/types.ts';

const provenance = { sources: ['x'], read: '2026-01-01', confidence: 'primary' } as const;

function lookalike(match: readonly string[], ollama: readonly string[] = []): Lookalike {
  return { id: 'alike', name: 'Alike', match, ollama, licenses: ['mit'], why: 'Not Meta’s.', provenance };
}

function derivative(match: readonly string[], ollama: readonly string[] = []): Derivative {
  return {
    id: 'tune',
    name: 'Tune',
    maker: 'acme',
    family: null,
    match,
    ollama,
    derivedFrom: ['llama-2'],
    ownLicenses: [],
    declaredTag: null,
    provenance,
  };
}

suite('names that two entries match', () => {
  const repository: readonly [title: string, lookalike: string, derivative: string, winner: string][] = [
    ['a repository before a glob', '*/llama-x', 'acme/llama-x', 'derivative'],
    ['a repository before a glob', 'acme/llama-x', 'acme/llama-*', 'lookalike'],
    ['a name before a glob', 'acme/llama-*', 'llama-x', 'derivative'],
    ['a repository before a name', 'llama-x', 'acme/llama-x', 'derivative'],
    ['the longer glob', 'acme/llama*', 'acme/llama-*', 'derivative'],
    ['the longer glob', '*llama-x*', '*llama-*', 'lookalike'],
    ['a glob with the organisation', 'llama-*', 'acme/llama-*', 'derivative'],
    ['of equals the look-alike', 'acme/llama-*', 'acme/*-x', 'lookalike'],
  ];
  for (const [title, alike, tune, winner] of repository) {
    test(`${title}: ${alike} or ${tune}`, () => {
      const { byName } = createMatcher([lookalike([alike])], [derivative([tune])]);
      assert.equal(byName('acme', 'Llama-X')?.kind, winner);
    });
  }

  const ollama: readonly [lookalike: string, derivative: string, name: string, winner: string][] = [
    ['x', 'x:70b', 'x:70b', 'derivative'],
    ['x', 'x:70b', 'x:70b-q4_0', 'derivative'],
    ['x', 'x:70b', 'x:7b', 'lookalike'],
    ['x', 'x:70b', 'x', 'lookalike'],
    ['x:8b-llama', 'x:8b', 'x:8b-llama-q4_0', 'lookalike'],
    ['x:8b', 'x:8b-llama', 'x:8b-llama-q4_0', 'derivative'],
  ];
  for (const [alike, tune, full, winner] of ollama) {
    test(`in Ollama, ${full} by ${alike} or ${tune}`, () => {
      const { inOllama } = createMatcher([lookalike([], [alike])], [derivative([], [tune])]);
      const [name = '', tag = null] = full.split(':');
      assert.equal(inOllama(name, tag)?.kind, winner);
    });
  }
});
