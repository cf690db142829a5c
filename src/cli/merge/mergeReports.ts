import { compare } from '../../core/compare.ts';
import type { ScanNote } from '../../scan/notes.ts';
import type {
  ReportFinding,
  ReportReference,
  ReportRepository,
  ReportSuppressed,
  ScanReport,
} from '../scanReport.ts';
import { version } from '../version.ts';

/** The report of one repository. */
export interface NamedReport {
  readonly name: string;
  readonly report: ScanReport;
}

/**
 * One report of many, in order of path: each path begins with the name of its repository. It is as old as the oldest
 * dataset that went into it.
 */
export function mergeReports(reports: readonly NamedReport[]): ScanReport {
  const references: ReportReference[] = [];
  const findings: ReportFinding[] = [];
  const suppressed: ReportSuppressed[] = [];
  const notes: ScanNote[] = [];
  const repositories: ReportRepository[] = [];
  const stats = { files: 0, bytes: 0, elapsedMs: 0 };
  let binaries = 0;
  const sorted = reports.toSorted((a, b) => compare(`${a.name}/`, `${b.name}/`));
  for (const { name, report } of sorted) {
    const before = references.length;
    const within = <T extends { readonly path: string }>(item: T): T => ({
      ...item,
      path: join(name, item.path),
    });
    const moved = <T extends ReportFinding>(item: T): T => ({
      ...within(item),
      reference: item.reference === null ? null : item.reference + before,
    });
    for (const reference of report.references) references.push(within(reference));
    for (const finding of report.findings) findings.push(moved(finding));
    for (const finding of report.suppressed) suppressed.push(moved(finding));
    for (const note of report.notes) {
      if (note.reason === 'binary') binaries += note.count;
      else notes.push(within(note));
    }
    for (const repository of report.repositories ?? [countsOf(report)])
      repositories.push({ ...repository, name: join(name, repository.name) });
    stats.files += report.stats.files;
    stats.bytes += report.stats.bytes;
    stats.elapsedMs += report.stats.elapsedMs;
  }
  if (binaries > 0) notes.push({ reason: 'binary', count: binaries });
  const [dataset = { version: '', asOf: '' }] = datasetsOf(reports);
  return {
    version: 1,
    tool: { name: 'model-license-lens', version },
    dataset,
    references,
    findings,
    suppressed,
    notes,
    stats,
    repositories,
  };
}

/** The datasets that reports were made with, each once, oldest first. */
export function datasetsOf(reports: readonly NamedReport[]): readonly ScanReport['dataset'][] {
  const byVersion = new Map(reports.map(({ report: { dataset } }) => [dataset.version, dataset]));
  return [...byVersion.values()].sort((a, b) => compare(a.asOf, b.asOf) || compare(a.version, b.version));
}

function countsOf({ references, findings }: ScanReport): ReportRepository {
  return { name: '', references: references.length, findings: findings.length };
}

function join(name: string, path: string): string {
  return path === '' ? name : `${name}/${path.replace(/^\/+/, '')}`;
}
