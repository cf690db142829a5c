import assert from 'node:assert/strict';
import { analyze, analyzeAgain, analyzeFirst } from '../../src/core/analyze.ts';
import { isOwnReport } from '../../src/core/ownReport.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { dataset } from '../support/references.ts';

/** How a text begins, and whether it is a report of this product. The formats themselves are tested where they are printed. */
const rows: Readonly<Record<string, readonly [text: string, expected: boolean]>> = {
  'JSON as it is printed': [
    '{\n  "version": 1,\n  "tool": {"name":"model-license-lens","version":"1"},',
    true,
  ],
  'JSON set out anew': ['{"version":1,"tool":{\n    "name": "model-license-lens",', true],
  'a list for GitLab with a quote in it': [
    String.raw`[{"description":"\"x\" does not exist","check_name":"nonexistent-model"}]`,
    true,
  ],
  'a project that has the product in its packages': [
    '{ "devDependencies": { "model-license-lens": "1" } }',
    false,
  ],
  'the product’s own package': ['{ "name": "model-license-lens" }', false],
  'a list of parts with the product in it': [
    '{ "components": [{ "type": "application", "name": "model-license-lens" }] }',
    false,
  ],
  'a report of another tool': ['{ "runs": [{ "tool": { "driver": { "name": "Other" } } }] }', false],
  'a list for GitLab by another tool': ['[{"description":"x","check_name":"no-console"}]', false],
  'Markdown with Windows’ line breaks': ['# Model licences\r\n<!-- Model License Lens -->\r\n', true],
  'a README with a report in it': ['# Ours\n\n# Model licences\n<!-- Model License Lens -->\n', false],
  'code that makes a report': ['const report = { "tool": { "name": "model-license-lens" } };', false],
  'a text that speaks of the mark': ['It begins with <!-- Model License Lens --> in Markdown.', false],
};

suite('Own reports', () => {
  for (const [name, [text, expected]] of Object.entries(rows)) {
    test(name, () => {
      assert.equal(isOwnReport(text), expected);
    });
  }

  test('an edit makes a report of a text, and the other way round', () => {
    const inputOf = (text: string) =>
      ({ text, path: 'a.md', dataset, policy: defaultPolicy, asOf: '2026-11-21' }) as const;
    const model = '\n\n`meta-llama/Llama-3.1-8B`\n';
    const mark = '# Models\n<!-- Model License Lens -->';
    const [open, closed] = [inputOf(`${mark.slice(1)}${model}`), inputOf(`${mark}${model}`)];
    const made = analyzeAgain(analyzeFirst(open), { start: 0, removed: 0, inserted: 1 }, closed);
    assert.deepEqual(made.analysis, analyze(closed));
    assert.equal(made.analysis.references.length, 0);
    const unmade = analyzeAgain(made, { start: 0, removed: 1, inserted: 0 }, open);
    assert.deepEqual(unmade.analysis, analyze(open));
    assert.equal(unmade.analysis.references.length, 1);
  });
});
