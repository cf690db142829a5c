import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'names the licence',
    '{}',
    'm = "facebook/sam3"',
    'sam3 is under the SAM License, which is not an open-source licence: read its conditions before you ship it.',
  ],
  ['is silent about the permissive version before', '{}', 'm = "facebook/sam2.1-hiera-large"'],
];

suite('custom-license', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('custom-license', text, configuration, ...said));
});
