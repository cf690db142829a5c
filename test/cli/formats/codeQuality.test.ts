import assert from 'node:assert/strict';
import { printCodeQuality } from '../../../src/cli/formats/codeQuality.ts';
import { findingIn, reportOf } from './report.ts';

function issuesOf(...findings: readonly ReturnType<typeof findingIn>[]): readonly { fingerprint: string }[] {
  return JSON.parse([...printCodeQuality(reportOf({ findings }))].join('')) as { fingerprint: string }[];
}

suite('scan --format codequality', () => {
  test('has what GitLab asks for', () => {
    const [issue] = issuesOf(findingIn('a.py', 'No.'));
    assert.deepEqual(issue, {
      description: 'No.',
      check_name: 'policy-denied',
      fingerprint: issue?.fingerprint,
      severity: 'critical',
      location: { path: 'a.py', lines: { begin: 1 } },
    });
  });

  test('the same finding in two files has two fingerprints', () => {
    const issues = issuesOf(findingIn('a.py'), findingIn('b.py'));
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 2);
  });

  test('is an empty list where nothing is found', () => {
    assert.deepEqual(issuesOf(), []);
  });
});
