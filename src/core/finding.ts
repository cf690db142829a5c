import { compare } from './compare.ts';
import type { LicenseId } from './dataset/types.ts';
import type { MissingDuty } from './missingDuty.ts';
import type { TextRange } from './text/range.ts';

/** The worst first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
/** What a code can be set to. */
/** `undefined` where there are no findings. */
export function worstSeverity(findings: readonly { readonly severity: Severity }[]): Severity | undefined {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity));
}

export const severitySettings = [...severities, 'off'] as const;
export type SeveritySetting = (typeof severitySettings)[number];

/** Every diagnostic code with its default severity. The strings are public and never change meaning. */
export const defaultSeverities = {
  'community-license': 'information',
  'noncommercial-license': 'warning',
  'proprietary-model': 'warning',
  'custom-license': 'information',
  'eu-restriction': 'warning',
  'retired-endpoint': 'warning',
  'nonexistent-model': 'warning',
  'license-tag-mismatch': 'warning',
  'derivative-name': 'warning',
  'missing-attribution': 'warning',
  'output-training': 'warning',
  'mau-limit': 'error',
  'policy-denied': 'error',
  'unknown-model': 'information',
  'unresolved-model': 'hint',
  'invalid-configuration': 'error',
  'unused-suppression': 'hint',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof defaultSeverities;
export const diagnosticCodes = Object.keys(defaultSeverities) as readonly DiagnosticCode[];

export function isDiagnosticCode(value: string): value is DiagnosticCode {
  return Object.hasOwn(defaultSeverities, value);
}

/** The severity of a code under a policy's settings; `null` where it is switched off. */
export function severityOf(
  code: DiagnosticCode,
  settings: Partial<Readonly<Record<DiagnosticCode, SeveritySetting>>>,
): Severity | null {
  const setting = settings[code] ?? defaultSeverities[code];
  return setting === 'off' ? null : setting;
}

/** What a rule has to say about a place in a document. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  /** Index into the analysis' references, `null` for findings about something else. */
  readonly reference: number | null;
  /** Further facts at the same place: the base of a derivative. */
  readonly related?: readonly string[];
  /** What can be done about it, other than silencing it. */
  readonly mend?: Mend;
}

export type Mend =
  /** Put one of these names, best first, where the range is and in the other places of what stands there. */
  | { readonly kind: 'replace'; readonly by: readonly string[]; readonly alsoAt: readonly TextRange[] }
  /** Declare this licence in the model card. */
  | { readonly kind: 'declare'; readonly license: LicenseId }
  /** State what the project does: it turns the message's “if” into a yes or a no. */
  | { readonly kind: 'state' }
  /** Do the duty, in the project's folder. */
  | ({ readonly kind: 'fulfil'; readonly folder: string } & MissingDuty);

/** In order of position; at one place the worst first, then by code. For `sort`. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.code, b.code)
  );
}

/** A finding that a comment or the baseline hides. */
export interface SuppressedFinding extends Finding {
  readonly by: 'comment' | 'baseline';
  /** What stands after `--` in the comment. */
  readonly reason: string | null;
}
