import { severities } from '../../core/finding.ts';
import type { ReportFinding, ScanReport } from '../scanReport.ts';
import { counted } from '../text.ts';

/** What a report comes to, in a few words each. */
export function countsOf({
  references,
  findings,
  suppressed,
  notes,
  dataset,
  stats,
  repositories,
}: ScanReport): string[] {
  const binaries = notes.reduce((sum, note) => sum + (note.reason === 'binary' ? note.count : 0), 0);
  const named = notes.filter((note) => note.reason !== 'binary').length;
  const parts = [
    repositories === undefined ? '' : counted(repositories.length, 'repository', 'repositories'),
    counted(references.length, 'reference'),
    `${counted(stats.files, 'file')} searched`,
    severityCounts(findings),
    suppressed.length === 0 ? '' : `${suppressed.length} suppressed`,
    named === 0 ? '' : counted(named, 'note'),
    binaries === 0 ? '' : `${counted(binaries, 'binary file')} skipped`,
    `dataset ${dataset.version} of ${dataset.asOf}`,
  ];
  return parts.filter((part) => part !== '');
}

function severityCounts(findings: readonly ReportFinding[]): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return counted(count, severity, severity === 'information' ? severity : undefined);
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
