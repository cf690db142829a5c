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
    'a = "groq/llama-3.1-8b-instant"\nb = "groq/llama-3.1-8b-instant"',
    'llama-3.1-8b-instant on Groq was retired on 2026-08-16: use openai/gpt-oss-20b.',
    'llama-3.1-8b-instant on Groq was retired on 2026-08-16: use openai/gpt-oss-20b.',
  ],
  [
    'does not claim to know the day on which it ended where it was only found gone',
    '{}',
    'm = "accounts/fireworks/models/llama-v3p1-8b-instruct"',
    'accounts/fireworks/models/llama-v3p1-8b-instruct on Fireworks was retired by 2025-12-08: choose another host or model.',
  ],
  [
    'sends nobody to what is retired by now: llama-3.2-11b-vision-preview, then Llama 4 Scout, took its place',
    '{}',
    'm = "groq/llava-v1.5-7b-4096-preview"',
    'llava-v1.5-7b-4096-preview on Groq was retired on 2024-10-28: use openai/gpt-oss-120b.',
  ],
  [
    'says so of a model that nobody else served',
    '{}',
    'm = "Llama-3.3-8B-Instruct"',
    'Llama-3.3-8B-Instruct was served by Llama API alone, which was retired on 2026-07-06: choose another model.',
  ],
  [
    'takes a name that hosts share for Together’s',
    '{}',
    'm = "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo"',
    'meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo on Together was retired on 2026-02-25: choose another host or model.',
  ],
  [
    'not where the document names DeepInfra',
    '{}',
    '# together with a DeepInfra key\nm = "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo"',
  ],
  [
    'unless it names both',
    '{}',
    'a = ["deepinfra", "together"]\nm = "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo"',
    'meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo on Together was retired on 2026-02-25: choose another host or model.',
  ],
  ['is silent about the weights', '{}', 'm = "meta-llama/Meta-Llama-3-70B-Instruct"'],
];

suite('retired-endpoint', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('retired-endpoint', text, configuration, ...said));
});
