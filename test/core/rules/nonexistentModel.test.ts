import { checkCode, checkMessages } from '../../support/findings.ts';
import { dataset } from '../../support/references.ts';

const { asOf } = dataset.files.meta;

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'names what is there in that size',
    '{}',
    'm = "meta-llama/Llama-3.2-70B"',
    `meta-llama/Llama-3.2-70B does not exist: Llama 3.2 was never released with 70B parameters (as of ${asOf}); did you mean Llama 3.3 70B Instruct?`,
  ],
  [
    'says that a line was never released',
    '{}',
    'm = "meta-llama/Llama-5-70B"',
    `meta-llama/Llama-5-70B does not exist: there is no Llama 5 (as of ${asOf}); did you mean Llama 3.3 70B Instruct?`,
  ],
  [
    'does not deny a size that was released',
    '{}',
    'm = "Muse-Glimmer2-30B-GGUF"',
    `Muse-Glimmer2-30B-GGUF does not exist: Muse Glimmer was never released in this version (as of ${asOf}); did you mean Muse Glimmer 30B?`,
  ],
  ['is silent about a size that somebody made for tests', '{}', 'm = "axolotl-ai-co/Llama-3.2-39M-Vision"'],
  ['is silent about what somebody pruned', '{}', 'm = "acme/Llama-3.1-6.5B"'],
];

suite('nonexistent-model', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('nonexistent-model', text, configuration, ...said));

  const replacements: readonly (readonly [text: string, offered: string])[] = [
    ['FROM «llama3.2:70b»', 'llama3.3:70b|llama3.1:70b|llama3.2-vision:90b'],
    ['FROM «llama-guard3:70b»', 'llama3.3:70b|llama3.1:70b'],
    ['FROM «codellama:100b»', ''],
  ];
  for (const [text, offered] of replacements)
    test(`offers what Ollama has: ${text}`, () =>
      checkCode('nonexistent-model', 'Modelfile', text, [offered]));
});
