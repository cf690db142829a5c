import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'names the day and what replaces it',
    '{}',
    'm = "https://api.llama.com/v1"',
    'Llama API (api.llama.com) was retired on 2026-07-06: use api.meta.ai.',
  ],
  [
    'stands on each place that has to change',
    '{}',
    'a = "groq/llama3-70b-8192"\nb = "groq/llama3-70b-8192"',
    'llama3-70b-8192 on Groq was retired on 2025-08-30: use llama-3.3-70b-versatile.',
    'llama3-70b-8192 on Groq was retired on 2025-08-30: use llama-3.3-70b-versatile.',
  ],
  [
    'says so of a model that nobody else served',
    '{}',
    'm = "Llama-3.3-8B-Instruct"',
    'Llama-3.3-8B-Instruct was served by Llama API alone, which was retired on 2026-07-06: choose another model.',
  ],
  ['is silent about the weights', '{}', 'm = "meta-llama/Meta-Llama-3-70B-Instruct"'],
];

suite('retired-endpoint', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('retired-endpoint', text, configuration, ...said));
});
