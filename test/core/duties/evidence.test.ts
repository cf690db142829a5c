import assert from 'node:assert/strict';
import { evidenceIn } from '../../../src/core/duties/evidence.ts';
import { dataset } from '../../support/references.ts';

const copy = `LLAMA 3.1 COMMUNITY LICENSE AGREEMENT
Llama 3.1 Version Release Date: July 23, 2024
“Agreement” means the terms and conditions for use, reproduction, distribution and modification of the Llama Materials.
(B) prominently display “Built with Llama” on a related website. iii. … within a “Notice” text file:
“Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.”
iv. … (available at https://llama.meta.com/llama3_1/use-policy), which is hereby incorporated by reference.
`;
const long = 'Words of the licence. '.repeat(100);
const notice31 =
  'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.';

/** Clauses with the licences for which they are shown. */
function shown(path: string, text: string): Record<string, readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const { clause, license } of evidenceIn(text, path, dataset)) (found[clause] ??= []).push(license);
  return found;
}

const since31 = ['llama3.1', 'llama3.2', 'llama3.3', 'llama4'];
const display = { attribution: since31 };

const cases: readonly (readonly [what: string, path: string, text: string, expected: object])[] = [
  ['a line of a README', 'README.md', '# Acme\n\nBuilt with Llama.\n', display],
  ['any case', 'README.md', 'BUILT WITH LLAMA', display],
  ['with a version behind it', 'README.md', 'Built with Llama 3.1', display],
  ['emphasis and links', 'README.md', 'Built with [**Llama**](https://llama.com)', display],
  ['a badge', 'README.md', '![b](https://img.shields.io/badge/Built%20with-Llama-blue)', display],
  ['over two lines', 'README.md', 'Built\nwith Llama', display],
  ['in quotes', 'README.md', 'The page says “Built with Llama”.', display],
  ['a page', 'index.html', '<footer>Built with <b>Llama</b></footer>', display],
  ['text of a component', 'Footer.tsx', 'export const F = () => <p>Built with Llama</p>;', display],
  ['a string of the interface', 'about.py', 'label = "Built with Llama"', display],
  ['Llama 3 has words of its own', 'README.md', 'Built with Meta Llama 3', { attribution: ['llama3'] }],
  ['which “Built with Llama 3” are not', 'README.md', 'Built with Llama 3', display],
  [
    'software is not the model',
    'README.md',
    'Built with llama.cpp, built with Llama Stack, built with LlamaIndex',
    {},
  ],
  ['nor are animals', 'README.md', 'Built with llamas', {}],
  ['a comment shows nothing', 'a.py', '# Built with Llama\n', {}],
  ['nor a comment on a page', 'README.md', '<!-- Built with Llama -->\n', {}],
  ['a guide that quotes the duty', 'CONTRIBUTING.md', 'You must display "Built with Llama" somewhere.', {}],
  ['a copy of the licence', 'licenses/LICENSE.txt', copy, { licenseCopy: ['llama3.1'] }],
  ['which is no notice in a notice file either', 'NOTICE', copy, { licenseCopy: ['llama3.1'] }],
  [
    'nor is a line that somebody quotes below it',
    'NOTICE',
    `${copy}\nThe words “Built with Llama” are theirs.`,
    { licenseCopy: ['llama3.1'] },
  ],
  ['a title alone is no copy', 'README.md', '# Llama 3.1 Community License Agreement\nRead it.', {}],
  ['a notice file', 'NOTICE', `${notice31}\n`, { notice: ['llama3.1'] }],
  ['with the notice in quotes', 'NOTICE', `“${notice31}”\n`, { notice: ['llama3.1'] }],
  [
    'with the licence in front of it',
    'NOTICE',
    `${copy}\n${notice31}`,
    { licenseCopy: ['llama3.1'], notice: ['llama3.1'] },
  ],
  [
    'wrapped and without the sign',
    'NOTICE.txt',
    notice31.replace('©', '(c)').replaceAll(', ', ',\n'),
    { notice: ['llama3.1'] },
  ],
  ['the notice of another version', 'NOTICE', notice31.replaceAll('3.1', '3.2'), { notice: ['llama3.2'] }],
  ['other words are no notice', 'NOTICE', notice31.replace('Community ', ''), {}],
  ['a notice belongs in a notice file', 'README.md', notice31, {}],
  [
    'a copy of another licence',
    'LICENSE.sam',
    `SAM License\nLast Updated: 2025\n${long}`,
    { licenseCopy: ['sam-license'] },
  ],
  [
    'with its version on the line',
    'x/LICENSE',
    `FAIR Noncommercial Research License v1 Last Updated: 2025\n${long}`,
    { licenseCopy: ['fair-noncommercial-research-license'] },
  ],
  [
    'the notice of another licence',
    'NOTICE',
    'OPT-175B is licensed under the OPT-175B license, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
    { notice: ['opt-175b'] },
  ],
  ['but not its title alone', 'LICENSE.sam', 'SAM License\n', {}],
  ['public licences have many texts', 'LICENSE', `MIT License\n${long}`, {}],
  [
    'a policy',
    'README.md',
    'See https://llama.meta.com/llama3_1/use-policy/.',
    { acceptableUse: ['llama3.1'] },
  ],
];

suite('evidence', () => {
  for (const [what, path, text, expected] of cases)
    test(what, () => assert.deepEqual(shown(path, text), expected));

  test('says where it stands', () => {
    const [first] = evidenceIn('# A\n\nBuilt with Llama', 'README.md', dataset);
    assert.equal(first?.offset, 5);
  });

  for (const piece of [
    'built ',
    'built\n'.repeat(5),
    'LLAMA 3.1 COMMUNITY LICENSE ',
    '* '.repeat(40),
    'Built with <a ',
  ])
    test(`comes to an end on text that is nothing but ${JSON.stringify(piece.slice(0, 30))}`, () =>
      assert.deepEqual(shown('NOTICE', `license ${piece.repeat(500_000 / piece.length)}`), {}));
});
