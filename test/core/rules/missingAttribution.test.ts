import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { parsePolicy } from '../../../src/core/policy/parsePolicy.ts';
import { missingAttribution, type PlacedDuty } from '../../../src/core/rules/missingAttribution.ts';
import { dataset } from '../../support/references.ts';

const { policy } = parsePolicy('{}');

/** What is said about a duty in a text: the marked place and the message. */
function check(
  { license, clause }: PlacedDuty['duty'],
  standing: PlacedDuty['standing'],
  text: string,
  place: string,
  message: RegExp,
): void {
  const { references } = analyze({ text, path: 'a.py', dataset, policy, asOf: '2026-11-21' });
  const duty = { duty: { license, clause }, standing, folder: '/w' };
  const finding = missingAttribution(duty, { text, references }, { dataset, policy });
  assert.ok(finding);
  assert.equal(text.slice(finding.range.start, finding.range.end), place);
  assert.match(finding.message, message);
}

suite('missing-attribution', () => {
  test('stands on the first line of the file where the mend belongs', () =>
    check(
      { license: 'llama3.1', clause: 'attribution' },
      'top',
      '\n# Shop\nm\n',
      '# Shop',
      /^“Built with Llama” is shown nowhere here/,
    ));
  test('gives way to a suppression of it', () =>
    check(
      { license: 'llama3', clause: 'attribution' },
      'top',
      '<!-- model-license-ignore-next-line x -->\n# Shop\n',
      '# Shop',
      /“Built with Meta Llama 3”/,
    ));
  test('or on the first reference under the licence', () =>
    check(
      { license: 'llama3.1', clause: 'notice' },
      'reference',
      'a = "meta-llama/Llama-2-7b"\nb = "meta-llama/Llama-3.1-8B"\n',
      'meta-llama/Llama-3.1-8B',
      /put “Llama 3\.1 is licensed under .* All Rights Reserved\.” into a file named NOTICE\.$/,
    ));
  test('says where a text to copy is', () =>
    check(
      { license: 'llama2', clause: 'licenseCopy' },
      'top',
      '# Shop\n',
      '# Shop',
      /add its text from https:\/\/github\.com\/meta-llama\/llama-models\/blob\/\w{40}\/models\/llama2\/LICENSE\.$/,
    ));
  test('is silent where its severity is off', () => {
    const off = parsePolicy('{ "rules": { "missing-attribution": "off" } }').policy;
    const duty = {
      duty: { license: 'llama2', clause: 'notice' },
      standing: 'top',
      folder: '/w',
    } as const;
    assert.equal(missingAttribution(duty, { text: 'x', references: [] }, { dataset, policy: off }), null);
  });
});
