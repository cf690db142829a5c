import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'says what the licence depends on',
    '{}',
    'm = f"meta-llama/{name}"',
    'The model is decided at run time: the licence of meta-llama/{name} depends on the value.',
  ],
  ['is silent where the name is whole', '{}', 'm = "meta-llama/Llama-3.1-8B"'],
];

suite('unresolved-model', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('unresolved-model', text, configuration, ...said));
});
