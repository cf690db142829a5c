import type { Dataset } from '../../core/dataset/dataset.ts';
import type { LicenseId, LicenseKind } from '../../core/dataset/types.ts';
import { type DiagnosticCode, type Severity, severities, worstSeverity } from '../../core/finding.ts';
import { licenseKindWords, licensePage } from '../../core/render/words.ts';
import { documentation, firstSentence } from '../../core/rules/documentation.ts';
import { documentationUrl } from '../../languageService/index.ts';
import type { ReportFinding, ReportReference } from '../scanReport.ts';
import { groupBy } from '../text.ts';
import type { InventoryItem } from './inventory.ts';

/** A licence in use, and how widely. */
export interface LicenseRow {
  readonly license: { readonly text: string; readonly href: string | null };
  /** Of what kind it is, in words. */
  readonly kind: string;
  readonly models: number;
  readonly references: number;
  /** `2 files` */
  readonly where: string;
}

/** What was found of one code. */
export interface CodeRow {
  readonly code: { readonly text: DiagnosticCode; readonly href: string };
  /** The worst. */
  readonly severity: Severity;
  readonly findings: number;
  readonly means: string;
  readonly where: string;
}

/** What restricts most stands first: it is why somebody reads the list. */
const byRestriction: readonly LicenseKind[] = [
  'noncommercial',
  'proprietary',
  'unknown',
  'custom',
  'community',
  'copyleft',
  'permissive',
];

/** In how many files or repositories paths lie, in words. */
type Where = (paths: readonly string[]) => string;

/** The licences in use. A model under several counts for each: each governs it. */
export function licensesInUse(
  references: readonly ReportReference[],
  models: readonly InventoryItem[],
  dataset: Dataset,
  where: Where,
): readonly LicenseRow[] {
  const kindOf = (id: LicenseId): LicenseKind => dataset.licenses.get(id)?.kind ?? 'unknown';
  const isUnder = (id: LicenseId, { licenses }: ReportReference): boolean =>
    licenses.some((license) => license.id === id);
  const ids = [...new Set(references.flatMap(({ licenses }) => licenses.map(({ id }) => id)))];
  return ids
    .map((id) => {
      const license = dataset.licenses.get(id);
      const own = references.filter((reference) => isUnder(id, reference));
      return {
        id,
        license: { text: license?.name ?? id, href: license === undefined ? null : licensePage(license) },
        kind: licenseKindWords[kindOf(id)],
        models: models.filter((model) => model.references.some((named) => isUnder(id, named))).length,
        references: own.length,
        where: where(own.map(({ path }) => path)),
      };
    })
    .toSorted(
      (a, b) =>
        byRestriction.indexOf(kindOf(a.id)) - byRestriction.indexOf(kindOf(b.id)) ||
        b.references - a.references,
    );
}

/** The findings by code, the worst and most frequent first. */
export function findingsByCode(findings: readonly ReportFinding[], where: Where): readonly CodeRow[] {
  return [...groupBy(findings, ({ code }) => code).entries()]
    .map(([code, own]) => ({
      code: { text: code, href: documentationUrl(code) },
      severity: worstSeverity(own) ?? 'hint',
      findings: own.length,
      means: firstSentence(documentation[code].why),
      where: where(own.map(({ path }) => path)),
    }))
    .toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.findings - a.findings,
    );
}
