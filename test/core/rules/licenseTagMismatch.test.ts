import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'names the governing licence of a repository whose card says another',
    '{}',
    'm = "NousResearch/Hermes-3-Llama-3.1-8B"',
    'The card of Hermes 3 Llama 3.1 declares “llama3”, but the Llama 3.1 Community License Agreement governs its weights. Built on Llama 3.1, not Llama 3: the base field names Meta-Llama-3.1.',
  ],
  ['is silent about a host’s name for it, which has no card', '{}', 'm = "ollama/hermes3:8b"'],
  [
    'is silent about it where a host serves it',
    '{}',
    'm = "openrouter/nousresearch/hermes-3-llama-3.1-405b"',
  ],
  [
    'is silent about it as hosts spell it, in a list that does not name the host',
    '{}',
    'models = ["nousresearch/hermes-3-llama-3.1-405b"]',
  ],
  ['is silent about a right card', '{}', 'm = "lmsys/vicuna-7b-v1.5"'],
];

suite('license-tag-mismatch', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('license-tag-mismatch', text, configuration, ...said));
});
