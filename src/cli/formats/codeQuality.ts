import type { Severity } from '../../core/finding.ts';
import { hash } from '../fingerprints.ts';
import type { ScanReport } from '../scanReport.ts';
import { printJson } from './json.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/** The findings as a Code Quality report, which GitLab shows in merge requests. */
export function printCodeQuality({ findings }: ScanReport): Iterable<string> {
  return printJson(
    findings.map(({ path, range, code, severity, message, fingerprint }) => ({
      description: message,
      check_name: code,
      // GitLab wants it unique in the whole report.
      fingerprint: hash(`${path}\n${fingerprint}`),
      severity: severities[severity],
      location: { path, lines: { begin: range.start.line + 1 } },
    })),
  );
}
