import { checkCode, checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'says “if” while the place of business is not stated',
    '{}',
    'm = "meta-llama/Llama-3.2-11B-Vision"',
    'Llama 3.2 11B Vision is multimodal: if your principal place of business is in the EU, the Llama 3.2 Community License Agreement grants you no rights in it (end users of a product are exempt).',
  ],
  ...['EU', 'DE', 'FR'].map(
    (seat) =>
      [
        `applies where the first region is ${seat}, and explains who is exempt`,
        `{ "project": { "regions": ["${seat}", "US"] } }`,
        'm = "meta-llama/Llama-3.2-11B-Vision"',
        'Llama 3.2 11B Vision is multimodal and this project is based in the EU: the Llama 3.2 Community License Agreement grants it no rights in the model (end users of a product are exempt), so choose another.',
      ] as const,
  ),
  [
    'says “if” of the EEA, of which the EU is a part',
    '{ "project": { "regions": ["EEA"] } }',
    'm = "meta-llama/Llama-3.2-11B-Vision"',
    'Llama 3.2 11B Vision is multimodal: if your principal place of business is in the EU, the Llama 3.2 Community License Agreement grants you no rights in it (end users of a product are exempt).',
  ],
  [
    'does not apply where the EU is a market only',
    '{ "project": { "regions": ["US", "EU"] } }',
    'm = "meta-llama/Llama-3.2-11B-Vision"',
  ],
  [
    'covers no text model of the same version',
    '{ "project": { "regions": ["EU"] } }',
    'm = "meta-llama/Llama-3.2-1B"',
  ],
  [
    'covers no line of which some models take text alone',
    '{ "project": { "regions": ["EU"] } }',
    'm = "acme/Llama-3.2-Storm"',
  ],
  [
    'covers a line of which all models take images',
    '{ "project": { "regions": ["EU"] } }',
    'm = "acme/Llama-4-Storm"',
    'acme/Llama-4-Storm, made from Llama 4, is multimodal and this project is based in the EU: the Llama 4 Community License Agreement grants it no rights in the model (end users of a product are exempt), so choose another.',
  ],
  ['covers no version before', '{ "project": { "regions": ["EU"] } }', 'm = "meta-llama/Llama-3.1-8B"'],
];

suite('eu-restriction', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('eu-restriction', text, configuration, ...said));

  test('stands on the base of a card, and not on the card’s own name as well', () =>
    checkCode(
      'eu-restriction',
      'README.md',
      '---\nmodel_name: Llama-4-Scout-acme\nbase_model: «meta-llama/Llama-4-Scout-17B-16E»\n---\n',
    ));
});
