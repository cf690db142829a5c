import { checkMessages } from '../../support/findings.ts';
import { dataset } from '../../support/references.ts';

const { asOf } = dataset.files.meta;

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'never takes what the data does not hold for allowed',
    '{}',
    'm = "meta-llama/Something-New-9B"',
    `meta-llama/Something-New-9B names a Meta model or a derivative that is not in the dataset of ${asOf}: check the licence on the model’s own page.`,
  ],
  [
    'asks for the version only where it decides the licence',
    '{}',
    'm = ["@cf/meta/llama-3.3-70b-instruct-sd", "meta-llama/llama-guard"]',
    `@cf/meta/llama-3.3-70b-instruct-sd names a Meta model or a derivative that is not in the dataset of ${asOf}: check the licence on the model’s own page.`,
    'meta-llama/llama-guard does not say which Llama Guard it is, and their licences differ: name the version.',
  ],
  [
    'is silent about the name that a script gives to what it makes',
    '{}',
    'm = AutoModel.from_pretrained("meta-llama/Llama-3.1-8B")\nm.push_to_hub("acme/llama-support-8b")',
  ],
  [
    'says what is open beside the terms of the base',
    '{}',
    'm = "microsoft/maira-2"',
    `The dataset of ${asOf} does not know what else the maker of MAIRA-2 asks: check the model’s own page.`,
  ],
  ['is silent about somebody else’s models', '{}', 'm = "Qwen/Qwen3-8B"'],
];

suite('unknown-model', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('unknown-model', text, configuration, ...said));
});
