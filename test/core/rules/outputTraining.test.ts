import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  ...(
    [
      ['meta-llama/Llama-2-7b', 'Llama 2 Community License Agreement', 'Llama 2 7B'],
      ['meta-llama/Meta-Llama-3-8B', 'Meta Llama 3 Community License Agreement', 'Llama 3 8B'],
    ] as const
  ).map(
    ([id, license, name]) =>
      [
        `stands on ${name}`,
        '{ "project": { "trainsOnOutputs": true } }',
        `m = "${id}"`,
        `This project trains other models on outputs, which section 1.b.v of the ${license} forbids for ${name}, unless they are Llama itself or its derivatives: take Llama 3.1 or later, which allow it.`,
      ] as const,
  ),
  [
    'is silent from Llama 3.1 on',
    '{ "project": { "trainsOnOutputs": true } }',
    'm = "meta-llama/Llama-3.1-8B"',
  ],
  [
    'is silent where the project does not',
    '{ "project": { "trainsOnOutputs": false } }',
    'm = "meta-llama/Llama-2-7b"',
  ],
];

suite('output-training', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('output-training', text, configuration, ...said));
});
