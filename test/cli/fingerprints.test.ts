import assert from 'node:assert/strict';
import { fingerprintsOf } from '../../src/cli/fingerprints.ts';
import type { Finding } from '../../src/core/finding.ts';

function findingAt(start: number): Finding {
  const range = { start, end: start + 1 };
  return { code: 'unknown-model', severity: 'information', range, message: '', reference: null };
}

suite('fingerprints', () => {
  const [first, second] = [findingAt(0), findingAt(2)];
  const text = 'x x';
  const of = (findings: readonly Finding[], suppressed: readonly Finding[] = []) => {
    const hidden = suppressed.map((finding) => ({ ...finding, by: 'comment' as const, reason: null }));
    const analysis = { references: [], findings, suppressed: hidden };
    const fingerprints = fingerprintsOf({ text, analysis });
    return [...hidden, ...findings].map((finding) => fingerprints.get(finding));
  };

  test('tell two findings about the same apart', () => {
    assert.equal(new Set(of([first, second])).size, 2);
  });

  test('stay when one of them is suppressed', () => {
    assert.deepEqual(of([second], [first]), of([first, second]));
  });
});
