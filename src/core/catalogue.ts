import type { DocumentKind } from './detect/places/languages.ts';
import type { DiagnosticCode, Finding } from './finding.ts';
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
/** From so many different identifiers on, a file lists models rather than uses them; code needs more to be a list. */
const listedInData = 24;
const listedInCode = 40;

/** Findings that the project itself asked for stand in a catalogue, too. */
const kept: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'policy-denied',
  'mau-limit',
  'output-training',
]);

/** How many different models a file names that is a catalogue; `null` for a file that is none. */
export function cataloguedModels(references: readonly Reference[], kind: DocumentKind): number | null {
  const least = data.has(kind) ? listedInData : listedInCode;
  if (references.length < least) return null;
  const names = new Set<string>();
  // Looked at first, because comparing objects costs less than comparing names: this runs on each edit.
  const resolutions = new Set<Resolution>();
  for (const { kind: use, text, resolution } of references) {
    if (use !== 'use' || resolutions.has(resolution)) continue;
    resolutions.add(resolution);
    names.add(text);
  }
  return names.size < least ? null : names.size;
}

/** One finding with the count instead of one for each model of a catalogue; every reference stays. */
export function collapse(
  findings: readonly Finding[],
  references: number,
  models: number,
): readonly Finding[] {
  const others = findings.filter(({ code, reference }) => reference === null || kept.has(code));
  const first =
    findings.find(({ code }) => code === 'community-license') ??
    findings.find((finding) => !others.includes(finding));
  if (first === undefined) return others;
  const { code, severity, range, reference } = first;
  const message = `This file lists ${models} models in ${references} places, as a catalogue does: hover over one for its licence, or set "report": "every" for a finding on each.`;
  return [{ code, severity, range, message, reference }, ...others];
}
