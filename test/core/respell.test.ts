import assert from 'node:assert/strict';
import { respell } from '../../src/core/respell.ts';
import { dataset } from '../support/references.ts';

suite('What a misspelt identifier was meant to be', () => {
  for (const [written, meant] of [
    ['lama3.2:3b', 'llama3.2:3b'],
    ['vicunna-7b-v1.5', 'vicuna-7b-v1.5'],
    ['meta-llama/Llama-3.1-8B-Instrct', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['meta-llama/Lama-3.1-8B-Instrct', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['meta.lama3-1-8b-instruct-v1:0', 'meta.llama3-1-8b-instruct-v1:0'],
    ['Lama 3.1 8B', 'Llama 3.1 8B'],
    ['faceboook/opt-125m', 'facebook/opt-125m'],
    ['muse-sprak-1.3', 'muse-spark-1.3'],
    ['tinylama', 'tinyllama'],
  ] as const) {
    test(`${written} is ${meant}`, () => assert.equal(respell(written, dataset), meant));
  }

  for (const written of [
    'gpt-4o',
    'opus-4',
    'lama',
    'mistralai/Mistral-7B-Instruct-v0.3',
    'google/gemma-2-9b-it',
    'facebook/bart-large',
    // Another version is another model.
    'lmsys/vicuna-7b-v1.6',
    // So is one that was never released.
    'meta-llama/Lama-3.1-9B',
    'acme/lama-3.1-8b-acme',
    'nobody/nothing',
    '',
    'lama-'.repeat(100),
  ]) {
    test(`${written.slice(0, 40)} is near none`, () => assert.equal(respell(written, dataset), undefined));
  }
});
