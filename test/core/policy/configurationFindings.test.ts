import assert from 'node:assert/strict';
import { configurationFindings } from '../../../src/core/policy/configurationFindings.ts';
import { defaultPolicy } from '../../../src/core/policy/policy.ts';

const range = { start: 2, end: 8 };

suite('findings of a configuration', () => {
  test('are one for each place, with whatever can be mended there', () => {
    const misspelt = { range, message: 'Unknown.', meant: 'allow' };
    const twice = { range, message: 'Twice.' };
    for (const problems of [
      [misspelt, twice],
      [twice, misspelt],
    ]) {
      const [finding, ...others] = configurationFindings(problems, defaultPolicy);
      assert.deepEqual(others, []);
      assert.equal(finding?.message, problems.map(({ message }) => message).join(' '));
      assert.deepEqual(finding?.mend, { kind: 'replace', by: ['"allow"'], alsoAt: [] });
    }
  });

  test('are none where the configuration switches them off', () => {
    const policy = { ...defaultPolicy, severities: { 'invalid-configuration': 'off' } } as const;
    assert.deepEqual(configurationFindings([{ range, message: 'x' }], policy), []);
  });
});
