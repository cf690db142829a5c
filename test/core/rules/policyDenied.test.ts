import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'names the rule that denies',
    '{ "allow": ["*"], "deny": ["*vicuna*"] }',
    'm = "lmsys/vicuna-7b-v1.5"',
    'lmsys/vicuna-7b-v1.5 is denied by this project’s rule “*vicuna*”: choose another model.',
  ],
  [
    'says that a list of allowed models has no such one',
    '{ "allow": ["meta-llama/*"] }',
    'm = "lmsys/vicuna-7b-v1.5"',
    'lmsys/vicuna-7b-v1.5 is not among the models that this project allows: choose one that matches “allow”.',
  ],
  ['is silent about what is allowed', '{ "allow": ["meta-llama/*"] }', 'm = "meta-llama/Llama-3.1-8B"'],
  ['is silent without rules', '{}', 'm = "lmsys/vicuna-7b-v1.5"'],
];

suite('policy-denied', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('policy-denied', text, configuration, ...said));
});
