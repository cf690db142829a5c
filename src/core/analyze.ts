import type { Dataset } from './dataset/dataset.ts';
import type { IsoDate, LicenseId } from './dataset/types.ts';
import { detect } from './detect/detect.ts';
import {
  type DiagnosticCode,
  defaultSeverities,
  type Finding,
  type Severity,
  type SuppressedFinding,
} from './finding.ts';
import type { Policy } from './policy/policy.ts';
import { licensesOf, type Reference } from './reference.ts';
import { rules } from './rules/rules.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

export interface AnalyzeInput {
  readonly text: string;
  /** Path with forward slashes; only its file name and extension are looked at. */
  readonly path: string;
  /** The editor's language id where there is one; the extension decides otherwise. */
  readonly languageId?: string;
  readonly dataset: Dataset;
  readonly policy: Policy;
  /** The day on which dated facts are judged. */
  readonly asOf: IsoDate;
}

export interface Analysis {
  /** In order of position. */
  readonly references: readonly Reference[];
  /** In order of position, then of code. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Finds and judges every reference in one document. Never throws; linear in the text. */
export function analyze(input: AnalyzeInput): Analysis {
  const { text, path, languageId, dataset, policy } = input;
  const references = detect(text, dataset, {
    path,
    ...(languageId === undefined ? {} : { languageId }),
    mentions: policy.mentions,
  });
  const findings = check(references, input);
  const suppressions = readSuppressions(text, path, languageId);
  return { references, ...suppress(findings, suppressions, policy) };
}

function check(references: readonly Reference[], { dataset, policy, asOf }: AnalyzeInput): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<LicenseId>();
  references.forEach((reference, index) => {
    if (reference.kind === 'mention') return;
    const isFirst = (license: LicenseId): boolean => !seen.has(license);
    for (const rule of rules) {
      const severity = severityOf(rule.code, policy);
      if (severity === null) continue;
      for (const finding of rule.check({ reference, dataset, policy, asOf, isFirst })) {
        findings.push({ code: rule.code, severity, range: reference.range, reference: index, ...finding });
      }
    }
    if (reference.resolution.kind === 'known') for (const { id } of licensesOf(reference)) seen.add(id);
  });
  return findings;
}

function severityOf(code: DiagnosticCode, policy: Policy): Severity | null {
  const setting = policy.severities[code] ?? defaultSeverities[code];
  return setting === 'off' ? null : setting;
}

function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  policy: Policy,
): Pick<Analysis, 'findings' | 'suppressed'> {
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const hiding = suppressions.find(
      ({ covers, codes, unknownCodes }) =>
        covers.start <= finding.range.start &&
        finding.range.start <= covers.end &&
        (codes.includes(finding.code) || (codes.length === 0 && unknownCodes.length === 0)),
    );
    if (hiding === undefined) left.push(finding);
    else {
      used.add(hiding);
      suppressed.push({ ...finding, by: 'comment', reason: hiding.reason });
    }
  }
  const severity = severityOf('unused-suppression', policy);
  if (severity !== null) {
    for (const suppression of suppressions) {
      const message = complaint(suppression, used.has(suppression));
      if (message !== null)
        left.push({
          code: 'unused-suppression',
          severity,
          range: suppression.range,
          message,
          reference: null,
        });
    }
  }
  left.sort((a, b) => a.range.start - b.range.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { findings: left, suppressed };
}

function complaint({ unknownCodes }: Suppression, used: boolean): string | null {
  if (unknownCodes.length > 0)
    return `There is no code “${unknownCodes.join('”, “')}”: correct the spelling or remove it.`;
  return used ? null : 'This comment suppresses nothing: remove it.';
}
