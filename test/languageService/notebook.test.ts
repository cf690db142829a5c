import assert from 'node:assert/strict';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { AnalyzedDocument } from '../../src/languageService/document.ts';
import { inNotebook } from '../../src/languageService/notebook.ts';
import { type MarkedOptions, marked } from './support.ts';

/** How many findings each cell keeps. */
function check(cells: readonly AnalyzedDocument[]): number[] {
  return inNotebook(cells).map(({ analysis }) => analysis.findings.length);
}

const cell = (text = '«llama3.1:8b»', options: MarkedOptions = {}) => marked(text, options);

suite('Cells of a notebook', () => {
  test('Should report a licence in the first cell that has it', () => {
    assert.deepEqual(check([cell('nothing'), cell(), cell(), cell()]), [0, 1, 0, 0]);
  });

  test('Should keep every other finding', () => {
    const warning = cell('«llama3.2:70b»', { code: 'nonexistent-model' });
    assert.deepEqual(check([cell(), warning, warning]), [1, 1, 1]);
  });

  test('Should count a suppression in an earlier cell', () => {
    const { analysis } = cell();
    const suppressed = analysis.findings.map((finding) => ({
      ...finding,
      by: 'comment' as const,
      reason: null,
    }));
    assert.deepEqual(check([cell().withAnalysis({ ...analysis, findings: [], suppressed }), cell()]), [0, 0]);
  });

  test('Should report on every reference where that is wanted', () => {
    const every = [cell(), cell()].map(
      ({ source, analysis, grounds }) =>
        new AnalyzedDocument(source, analysis, {
          ...grounds,
          policy: { ...defaultPolicy, report: 'every' },
        }),
    );
    assert.deepEqual(check(every), [1, 1]);
  });
});
