import type { Dataset } from '../../core/dataset/dataset.ts';
import type { DiagnosticCode, Severity } from '../../core/finding.ts';
import { basisWords, licensePage, nameOf } from '../../core/render/words.ts';
import { documentationUrl } from '../../languageService/index.ts';
import type { ReportFinding, ReportRepository, ScanReport } from '../scanReport.ts';
import { counted, firstOf, groupBy } from '../text.ts';
import { countsOf } from './counts.ts';
import { doubtsOf, type InventoryItem, inventoryOf } from './inventory.ts';
import { noteWords } from './notes.ts';
import { type CodeRow, findingsByCode, type LicenseRow, licensesInUse } from './overview.ts';

/** What the formats for people show, as plain text that each of them escapes in its own way. */
export interface ReportPage {
  readonly title: string;
  readonly counts: readonly string[];
  /** Those in use, what restricts most first; none where the few models are an overview themselves. */
  readonly licenses: readonly LicenseRow[];
  /** The findings by code, the worst first; none where there are few. */
  readonly codes: readonly CodeRow[];
  /** Those named most often first. */
  readonly models: readonly ModelRow[];
  readonly repositories: readonly ReportRepository[];
  readonly files: readonly FileSection[];
  readonly suppressed: readonly SuppressedRow[];
  readonly notes: readonly string[];
}

export interface ModelRow {
  readonly name: string;
  readonly licenses: readonly LicenseLink[];
  /** What is less than sure about it and its licences, in sentences. */
  readonly doubts: readonly string[];
  /** How often it is named, and in how many files or in which repositories. */
  readonly count: string;
  /** Where, as `PATH:LINE` from one. */
  readonly places: readonly string[];
}

export interface Link {
  readonly text: string;
  /** `null` where there is nothing to open. */
  readonly href: string | null;
}

export interface LicenseLink extends Link {
  /** On what ground it is said to govern; `null` where the dataset says so of this very model. */
  readonly ground: string | null;
}

export interface FileSection {
  readonly path: string;
  readonly findings: readonly FindingRow[];
}

export interface FindingRow {
  /** `LINE:COLUMN`, from one. */
  readonly place: string;
  readonly severity: Severity;
  readonly code: { readonly text: DiagnosticCode; readonly href: string };
  readonly message: string;
}

export interface SuppressedRow extends FindingRow {
  readonly path: string;
  readonly by: string;
}

/** Up to as many, the things themselves are seen at a glance. */
const mostAtAGlance = 10;

/** More repositories than these are counted only. */
const repositoriesNamed = 5;

export function pageOf(report: ScanReport, dataset: Dataset): ReportPage {
  const inventory = inventoryOf(report, dataset);
  const where = (paths: readonly string[]): string =>
    report.repositories === undefined
      ? counted(ownersOf(paths, report).length, 'file')
      : counted(ownersOf(paths, report).length, 'repository', 'repositories');
  return {
    title: 'Model licences',
    counts: countsOf(report),
    licenses:
      inventory.length > mostAtAGlance ? licensesInUse(report.references, inventory, dataset, where) : [],
    codes: report.findings.length > mostAtAGlance ? findingsByCode(report.findings, where) : [],
    models: inventory
      .toSorted((a, b) => b.references.length - a.references.length)
      .map((item) => modelRow(item, report, dataset)),
    repositories: report.repositories ?? [],
    files: [...groupBy(report.findings, ({ path }) => path)].map(([path, findings]) => ({
      path,
      findings: findings.map(findingRow),
    })),
    suppressed: report.suppressed.map((finding) => ({
      ...findingRow(finding),
      path: finding.path,
      by: finding.reason === null ? finding.by : `${finding.by}: ${finding.reason}`,
    })),
    notes: report.notes.map((note) =>
      note.reason === 'binary'
        ? `${counted(note.count, 'binary file')}, not read`
        : `${note.path}: ${noteWords[note.reason]}`,
    ),
  };
}

function modelRow(item: InventoryItem, report: ScanReport, dataset: Dataset): ModelRow {
  const { name, identity, references } = item;
  const [base] = identity.derivedFrom;
  const licenses = references[0].licenses.map(({ id, basis }) => {
    const license = dataset.licenses.get(id);
    return {
      text: license?.name ?? id,
      href: license === undefined ? null : licensePage(license),
      ground:
        license?.kind === 'unknown'
          ? null
          : basisWords(basis, base === undefined ? undefined : nameOf(base, dataset)),
    };
  });
  const paths = references.map(({ path }) => path);
  return {
    name,
    licenses,
    doubts: doubtsOf(item, dataset),
    count: `${references.length} in ${ownersInWords(paths, report)}`,
    places: references.map(({ path, range: { start } }) => `${path}:${start.line + 1}`),
  };
}

/** `2 files`; in a merged report the repositories, the first by name. */
function ownersInWords(paths: readonly string[], report: ScanReport): string {
  const owners = ownersOf(paths, report);
  return report.repositories === undefined
    ? counted(owners.length, 'file')
    : firstOf(owners, repositoriesNamed);
}

/** The files that paths name; in a merged report the repositories that they lie in. */
function ownersOf(paths: readonly string[], { repositories }: ScanReport): string[] {
  if (repositories === undefined) return [...new Set(paths)];
  const names = new Set(repositories.map(({ name }) => name));
  return [...new Set(paths.map((path) => repositoryOf(path, names)))];
}

/** The repository whose name stands before a path. */
function repositoryOf(path: string, names: ReadonlySet<string>): string {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (names.has(path.slice(0, slash))) return path.slice(0, slash);
  }
  return path;
}

function findingRow({ range: { start }, severity, code, message }: ReportFinding): FindingRow {
  return {
    place: `${start.line + 1}:${start.character + 1}`,
    severity,
    code: { text: code, href: documentationUrl(code) },
    message,
  };
}
