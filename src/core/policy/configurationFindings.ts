import { defaultSeverities, type Finding } from '../finding.ts';
import type { Policy } from './policy.ts';
import type { PolicyProblem } from './problems.ts';

/** The findings that a configuration's own problems make, at the severity that it states itself. */
export function configurationFindings(problems: readonly PolicyProblem[], policy: Policy): Finding[] {
  const code = 'invalid-configuration';
  const severity = policy.severities[code] ?? defaultSeverities[code];
  if (severity === 'off') return [];
  return problems.map(({ range, message }) => ({ code, severity, range, message, reference: null }));
}
