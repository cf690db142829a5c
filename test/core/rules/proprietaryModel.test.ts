import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'says that there are no weights',
    '{}',
    'm = "muse-spark-1.3"',
    'Muse Spark 1.3 has no published weights: it runs only behind Meta’s API and on its terms, and cannot be self-hosted.',
  ],
  ['leaves a model that nobody runs any more to retired-endpoint', '{}', 'm = "Llama-3.3-8B-Instruct"'],
  ['is silent about the open model of the line', '{}', 'm = "meta-models/Muse-Glimmer-30B"'],
];

suite('proprietary-model', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('proprietary-model', text, configuration, ...said));
});
