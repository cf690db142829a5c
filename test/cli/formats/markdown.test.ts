import assert from 'node:assert/strict';
import { printMarkdown } from '../../../src/cli/formats/markdown.ts';
import type { ScanReport } from '../../../src/cli/scanReport.ts';
import { contested, dataset, findingIn, referenceIn, reportOf, unknown } from './report.ts';

const policyDenied =
  '[policy-denied](https://github.com/model-license-lens/model-license-lens/blob/main/README.md#policy-denied)';

/** Expects what a report reads like below its title and its counts. */
function check(title: string, change: Partial<ScanReport>, expected: string): void {
  test(title, () => {
    const [heading, , , , ...rest] = [...printMarkdown(reportOf(change), dataset)].join('').split('\n');
    assert.equal(heading, '# Model licences');
    assert.equal(rest.join('\n'), `${expected}\nInformation, not legal advice.\n`);
  });
}

suite('scan --format markdown', () => {
  const page = dataset.licenses.get('llama3.1')?.stableUrl;
  test('says on what ground a licence governs, and what speaks against it', () => {
    assert.match(
      [...printMarkdown(reportOf({ references: [contested] }), dataset)].join(''),
      /\[MIT License\]\(\S+\) \(known by its line\)<br>\*\*How sure\*\* wav2vec 2\.0: Meta’s own words; contradicted: .* apache-2\.0/,
    );
  });
  check(
    'a licence that nobody knows has no text to open',
    { references: [unknown] },
    `
## Models

| model | licence | named |
|---|---|---|
| meta-llama/New-9B | Unknown | 1 in 1 file: \`a.py:1\` |
`,
  );
  check('nothing found', {}, '');
  check(
    'models, and where the first three references stand',
    {
      references: [
        referenceIn('a|c.py'),
        referenceIn('b.py'),
        referenceIn('b.py', 1),
        referenceIn('b.py', 2),
      ],
    },
    `
## Models

| model | licence | named |
|---|---|---|
| Llama 3.1 8B | [Llama 3.1 Community License Agreement](${page}) | 4 in 2 files: \`a\\|c.py:1\`, \`b.py:1\`, \`b.py:2\` and 1 more |
`,
  );
  test('begins with an overview of many models and findings', () => {
    const references = Array.from({ length: 11 }, (_, size) => ({
      ...unknown,
      text: `meta-llama/New-${size}B`,
    }));
    const findings = references.map(() => findingIn('a.py'));
    const text = [...printMarkdown(reportOf({ references, findings }), dataset)].join('');
    assert.match(
      text,
      /## Licences\n\n.*\n.*\n\| Unknown \| unknown \| 11 \| 11 \| 1 file \|\n\n## Findings by code/,
    );
    assert.ok(text.includes(`| ${policyDenied} | The project’s own`));
    assert.match(text, /\| error \| 11 \| 1 file \|\n\n## Models/);
  });
  check(
    'findings stand below their file',
    { findings: [findingIn('a.py'), findingIn('b.py', 'Neither.')] },
    `
## Findings

### \`a.py\`

| place | severity | code | what and why |
|---|---|---|---|
| 1:5 | error | ${policyDenied} | No. |

### \`b.py\`

| place | severity | code | what and why |
|---|---|---|---|
| 1:5 | error | ${policyDenied} | Neither. |
`,
  );
  check(
    'what a file says is no markup and ends no cell',
    {
      suppressed: [{ ...findingIn('a|`<b>.py', 'x | <img src=y> [z](w)'), by: 'comment', reason: 'a\n# b' }],
    },
    `
## Suppressed

| file | place | severity | code | what and why | by |
|---|---|---|---|---|---|
| \`\`a\\|\`<b>.py\`\` | 1:5 | error | ${policyDenied} | x \\| \\<img src=y\\> \\[z\\](w) | comment: a # b |
`,
  );
  check(
    'notes',
    {
      notes: [
        { path: 'a', reason: 'too-large' },
        { reason: 'binary', count: 2 },
      ],
    },
    `
## Not scanned

- a: larger than maxFileSize (20 MB unless configured), not read
- 2 binary files, not read
`,
  );
});
