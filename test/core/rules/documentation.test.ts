import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../../src/core/finding.ts';
import { parsePolicy } from '../../../src/core/policy/parsePolicy.ts';
import { documentation } from '../../../src/core/rules/documentation.ts';
import { dataset } from '../../support/references.ts';

/** The configuration that an example's comment states. */
const configurations: Partial<Record<DiagnosticCode, string>> = {
  'output-training': '{ "project": { "trainsOnOutputs": true } }',
  'mau-limit': '{ "project": { "monthlyActiveUsers": 900000000 } }',
  'policy-denied': '{ "deny": ["*Llama-4*"] }',
};

/** Codes that no single document can cause. */
const elsewhere: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'missing-attribution',
  'invalid-configuration',
]);

suite('The documentation of the codes', () => {
  for (const code of diagnosticCodes) {
    test(`${code} says why, what to do and where it is written`, () => {
      const { why, example, mend, clause } = documentation[code];
      assert.ok([why, example, mend, clause].every((part) => part.length > 3));
    });
    if (elsewhere.has(code)) continue;
    test(`${code} stands on its example`, () => {
      const { policy } = parsePolicy(configurations[code] ?? '{}');
      const text = `${documentation[code].example}\n`;
      const { findings } = analyze({ text, path: 'a.py', dataset, policy, asOf: '2026-11-21' });
      assert.ok(findings.some((finding) => finding.code === code));
    });
  }
});
