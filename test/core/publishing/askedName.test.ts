import assert from 'node:assert/strict';
import { prefixed } from '../../../src/core/publishing/askedName.ts';

suite('a name with its prefix', () => {
  for (const [name, prefix, expected] of [
    ['support-8b', 'Llama', 'llama-support-8b'],
    ['Support-8B', 'Llama', 'Llama-Support-8B'],
    ['acme/Support_8B', 'Llama', 'acme/Llama_Support_8B'],
    ['Support Desk', 'Llama 3', 'Llama 3 Support Desk'],
    ['Support-8B', 'Llama 3', 'Llama-3-Support-8B'],
    ['acme/support-llama-3.1-8b', 'Llama', 'acme/llama-3.1-support-8b'],
    ['meta-llama:8b', 'Llama', 'llama:8b'],
    ['desk:latest', 'Llama', 'llama-desk:latest'],
  ] as const)
    test(`${name}: ${expected}`, () => assert.equal(prefixed(name, prefix), expected));
});
