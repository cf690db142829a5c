import assert from 'node:assert/strict';
import { countTests, formatTotal } from '../src/build/counts.mjs';

suite('Counting tests', () => {
  test('reads what mocha reports', () => {
    const counts = countTests(1, '  12 passing (3s)\n  2 pending\n  1 failing\n');
    assert.deepEqual(counts, { passed: 12, failed: 1, skipped: 2, unexplained: false });
  });

  test('sees through colours', () => {
    assert.equal(countTests(0, '\u001b[32m  7 passing\u001b[0m (1m)').passed, 7);
  });

  test('takes a run that broke off for a failure', () => {
    const counts = countTests(1, '  12 passing (3s)\n');
    assert.deepEqual(counts, { passed: 12, failed: 1, skipped: 0, unexplained: true });
  });

  test('takes a run of no tests for a failure', () => {
    assert.deepEqual(countTests(0, ''), { passed: 0, failed: 1, skipped: 0, unexplained: true });
  });

  test('adds up, and names what was skipped only if something was', () => {
    const some = { passed: 3, failed: 1, skipped: 0 };
    assert.equal(formatTotal([some, some]), '6 passed, 2 failed');
    assert.equal(formatTotal([some, { ...some, skipped: 1 }]), '6 passed, 2 failed, 1 skipped');
  });
});
