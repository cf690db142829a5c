import { type Finding, type Mend, severityOf } from '../finding.ts';
import type { JsonProblem } from '../json/problem.ts';
import type { Policy } from './policy.ts';

/** The findings that a configuration's own problems make, one at each place, at the severity that it states itself. */
export function configurationFindings(problems: readonly JsonProblem[], policy: Policy): Finding[] {
  const code = 'invalid-configuration';
  const severity = severityOf(code, policy.severities);
  if (severity === null) return [];
  const findings = new Map<string, Finding>();
  for (const { range, message, meant } of problems) {
    const place = `${range.start}-${range.end}`;
    const before = findings.get(place);
    const all = before === undefined ? message : `${before.message} ${message}`;
    const mend = meant === undefined ? before?.mend : replaceBy(meant);
    findings.set(place, { code, severity, range, message: all, reference: null, ...(mend && { mend }) });
  }
  return [...findings.values()];
}

function replaceBy(meant: string): Mend {
  return { kind: 'replace', by: [JSON.stringify(meant)], alsoAt: [] };
}
