import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import type { DiagnosticCode } from '../../src/core/finding.ts';
import { parsePolicy } from '../../src/core/policy/parsePolicy.ts';
import { defaultPolicy, type Policy } from '../../src/core/policy/policy.ts';
import { dataset, drawMarks, readMarks } from './references.ts';

/**
 * Asserts that a code is reported at exactly the marked places of a document, and what it offers there: for each place
 * the replacements, with `|` between them.
 */
export function checkCode(
  code: DiagnosticCode,
  path: string,
  marked: string,
  replacements: readonly string[] = [],
  policy: Partial<Policy> = {},
): void {
  const { text } = readMarks(marked);
  const { findings } = analyze({
    text,
    path,
    dataset,
    policy: { ...defaultPolicy, ...policy },
    asOf: '2026-11-21',
  });
  const own = findings.filter((finding) => finding.code === code);
  assert.equal(drawMarks(text, own), marked);
  if (replacements.length > 0)
    assert.deepEqual(
      own.map(({ mend }) => (mend?.kind === 'replace' ? mend.by.join('|') : null)),
      replacements,
    );
}

/** Asserts the messages of a code in a text, in order; `configuration` is that of its project. */
export function checkMessages(
  code: DiagnosticCode,
  text: string,
  configuration: string,
  ...messages: readonly string[]
): void {
  const { policy, problems } = parsePolicy(configuration);
  assert.deepEqual(problems, []);
  const { findings } = analyze({ text, path: 'a.py', dataset, policy, asOf: '2026-11-21' });
  assert.deepEqual(
    findings.filter((finding) => finding.code === code).map(({ message }) => message),
    messages,
  );
}
