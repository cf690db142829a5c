import type { Dataset } from '../core/dataset/dataset.ts';
import type { DiagnosticCode, Finding, Severity } from '../core/finding.ts';
import type { Platform } from '../core/platforms.ts';
import { type GoverningLicense, identityOf, licensesOf, type ModelIdentity } from '../core/reference.ts';
import { LineIndex, type Position } from '../core/text/lineIndex.ts';
import type { TextRange } from '../core/text/range.ts';
import type { ScanNote } from '../scan/notes.ts';
import type { ScannedFile, ScanResult } from '../scan/scanResult.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { version } from './version.ts';

/** Zero-based, UTF-16, as in LSP. */
export interface ReportRange {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportReference {
  readonly path: string;
  readonly range: ReportRange;
  readonly text: string;
  readonly platform: Platform;
  readonly model: ModelIdentity | null;
  readonly licenses: readonly GoverningLicense[];
}

export interface ReportFinding {
  readonly path: string;
  readonly range: ReportRange;
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** Index into the report's references. */
  readonly reference: number | null;
  /** The same for the same finding in a later report; unique within its file. */
  readonly fingerprint: string;
}

export interface ReportSuppressed extends ReportFinding {
  readonly by: 'comment' | 'baseline';
  readonly reason: string | null;
}

/** A repository whose report is part of this one; its name stands before its paths. */
export interface ReportRepository {
  readonly name: string;
  readonly references: number;
  readonly findings: number;
}

/** What `scan` found, whole; every format prints this object. Public: `--format json` is its very shape. */
export interface ScanReport {
  readonly version: 1;
  readonly tool: { readonly name: 'model-license-lens'; readonly version: string };
  readonly dataset: { readonly version: string; readonly asOf: string };
  readonly references: readonly ReportReference[];
  readonly findings: readonly ReportFinding[];
  readonly suppressed: readonly ReportSuppressed[];
  readonly notes: readonly ScanNote[];
  readonly stats: { readonly files: number; readonly bytes: number; readonly elapsedMs: number };
  /** Only where `merge` put several reports together. */
  readonly repositories?: readonly ReportRepository[];
}

export function createReport(result: ScanResult, dataset: Dataset, elapsedMs: number): ScanReport {
  const references: ReportReference[] = [];
  const findings: ReportFinding[] = [];
  const suppressed: ReportSuppressed[] = [];
  for (const file of result.files) {
    const place = createPlace(file);
    const indexes = addReferences(file, place, references);
    const fingerprints = fingerprintsOf(file);
    const report = (finding: Finding): ReportFinding => ({
      ...place(finding.range),
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      reference: finding.reference === null ? null : (indexes.get(finding.reference) ?? null),
      fingerprint: fingerprints.get(finding) ?? '',
    });
    for (const finding of file.analysis.findings) findings.push(report(finding));
    for (const finding of file.analysis.suppressed) {
      suppressed.push({ ...report(finding), by: finding.by, reason: finding.reason });
    }
  }
  return {
    version: 1,
    tool: { name: 'model-license-lens', version },
    dataset: { version: dataset.files.meta.version, asOf: dataset.files.meta.asOf },
    references,
    findings,
    suppressed,
    notes: result.notes,
    stats: { ...result.stats, elapsedMs: Math.round(elapsedMs) },
  };
}

type Place = (range: TextRange) => { path: string; range: ReportRange };

function createPlace({ path, text }: ScannedFile): Place {
  const lines = new LineIndex(text);
  return ({ start, end }) => ({
    path,
    range: { start: lines.positionAt(start), end: lines.positionAt(end) },
  });
}

/** Adds a file's references and gives each one's index in the report; mentions only where the policy wants them. */
function addReferences(
  { analysis, configuration }: ScannedFile,
  place: Place,
  references: ReportReference[],
): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  for (const [index, reference] of analysis.references.entries()) {
    if (reference.kind === 'mention' && !configuration.policy.mentions) continue;
    indexes.set(index, references.length);
    references.push({
      ...place(reference.range),
      text: reference.text,
      platform: reference.platform,
      model: identityOf(reference),
      licenses: licensesOf(reference),
    });
  }
  return indexes;
}
