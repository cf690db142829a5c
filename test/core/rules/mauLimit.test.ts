import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'counts on the reference date of the licence, and says that one figure is taken for it',
    '{ "project": { "monthlyActiveUsers": 900000000 } }',
    'm = "meta-llama/Llama-4-Scout-17B-16E"',
    'Llama 4 Scout 17B 16E needs a licence of its own from Meta: this project had 900 million monthly users, more than the 700 million that the Llama 4 Community License Agreement allows in the month before 2025-04-05, taking its figure to hold on that day.',
  ],
  [
    'takes the last figure stated up to that day',
    '{ "project": { "monthlyActiveUsers": { "2023-07-18": 100, "2024-07-23": 800000000 } } }',
    'm = "meta-llama/Llama-2-7b", "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B needs a licence of its own from Meta: this project had 800 million monthly users, more than the 700 million that the Llama 3.1 Community License Agreement allows in the month before 2024-07-23.',
  ],
  [
    'does not round away what decides',
    '{ "project": { "monthlyActiveUsers": 700000001 } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B needs a licence of its own from Meta: this project had 700,000,001 monthly users, more than the 700 million that the Llama 3.1 Community License Agreement allows in the month before 2024-07-23, taking its figure to hold on that day.',
  ],
  [
    'is silent at the threshold',
    '{ "project": { "monthlyActiveUsers": 700000000 } }',
    'm = "meta-llama/Llama-3.1-8B"',
  ],
  ['is silent while no figure is stated', '{}', 'm = "meta-llama/Llama-3.1-8B"'],
];

suite('mau-limit', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('mau-limit', text, configuration, ...said));
});
