import type { DocumentKind } from './detect/places/documentKind.ts';
import { type DiagnosticCode, type Finding, worstSeverity } from './finding.ts';
import type { Reference, Resolution } from './reference.ts';

/** Formats of data: price lists, lock files, translations, recorded answers. */
const data: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'json',
  'yaml',
  'toml',
  'csv',
  'xml',
  'ini',
  'properties',
]);
/** With this many different identifiers, a file lists models rather than uses them; for code it takes more. */
const listedInData = 24;
const listedInCode = 40;
/** A file of data that names models this often records what was done with them, be it with one alone. */
const recorded = 100;

/** Findings that the project itself asked for are reported in catalogues, too. */
const kept: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'policy-denied',
  'mau-limit',
  'output-training',
]);

/** How many different models a catalogue or a recording names; `null` for a file that is neither. */
export function cataloguedModels(references: readonly Reference[], kind: DocumentKind): number | null {
  const isData = data.has(kind);
  const least = isData ? listedInData : listedInCode;
  if (references.length < least) return null;
  const names = new Set<string>();
  // Compared first, because comparing objects costs less than comparing names: this runs on each edit.
  const resolutions = new Set<Resolution>();
  for (const { kind: use, text, resolution } of references) {
    if (use !== 'use' || resolutions.has(resolution)) continue;
    resolutions.add(resolution);
    names.add(text);
  }
  const isRecording = isData && references.length >= recorded && names.size > 0;
  return names.size < least && !isRecording ? null : names.size;
}

/**
 * One finding with the counts instead of one for each model of a catalogue or each line of a recording; every reference
 * stays. It is as severe as the worst that it stands for, so that a list hides nothing from those who rely on exit codes.
 * One alone says more as it is.
 */
export function collapse(
  findings: readonly Finding[],
  references: number,
  models: number,
): readonly Finding[] {
  const stays = ({ code, reference }: Finding): boolean => reference === null || kept.has(code);
  const others = findings.filter((finding) => stays(finding));
  const folded = findings.filter((finding) => !stays(finding));
  const worst = worstSeverity(folded);
  const first = folded.find(({ severity }) => severity === worst);
  if (first === undefined || folded.length === 1) return findings;
  const { code, severity, range, reference } = first;
  const what = models === 1 ? 'one model' : `${models} models`;
  const message = `This file names ${what} in ${references} places, as a catalogue or a recording does (${countsOf(folded)}): hover over one for its licence, or set "report": "every" for a finding on each.`;
  return [{ code, severity, range, message, reference }, ...others];
}

function countsOf(findings: readonly Finding[]): string {
  const counts = new Map<DiagnosticCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ');
}
