import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'warns a project of which nothing is known',
    '{}',
    'm = "huggyllama/llama-7b"',
    'LLaMA 7B is under the LLaMA License Agreement, which forbids commercial use: if this project is commercial, it needs another model.',
  ],
  [
    'calls a licence as people do',
    '{}',
    'm = "facebook/musicgen-small"',
    'musicgen-small is under the Creative Commons Attribution-NonCommercial 4.0 International licence, which forbids commercial use: if this project is commercial, it needs another model.',
  ],
  [
    'says it plainly to a commercial project',
    '{ "project": { "commercial": true } }',
    'm = "huggyllama/llama-7b"',
    'LLaMA 7B is under the LLaMA License Agreement, which forbids commercial use: this project is commercial, so choose another model.',
  ],
  [
    'is silent where the project is not',
    '{ "project": { "commercial": false } }',
    'm = "huggyllama/llama-7b"',
  ],
  ['is silent about weights that may be sold', '{}', 'm = "meta-llama/Llama-2-7b"'],
];

suite('noncommercial-license', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('noncommercial-license', text, configuration, ...said));
});
