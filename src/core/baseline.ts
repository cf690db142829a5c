import type { Analysis } from './analyze.ts';
import { compare } from './compare.ts';
import { byPlace, type Finding, type SuppressedFinding } from './finding.ts';
import { parseJsonc, plainValue } from './json/jsonc.ts';

export const baselineName = '.model-license-baseline.json';

/**
 * Findings that somebody has accepted: so many of a code on a text in a file. Lines do not count, so that a baseline
 * holds while a file is edited; nor does the message, so that it holds when the product words it better.
 */
export interface BaselineEntry {
  /** Relative to the baseline's folder. */
  readonly path: string;
  readonly code: string;
  /** The identifier or the duty; for a finding about something else the text at its range. */
  readonly text: string;
  readonly count: number;
  /** Why it was accepted, for whoever reads it; kept when the baseline is written anew. */
  readonly reason?: string;
}

export type ParsedBaseline =
  | { readonly entries: readonly BaselineEntry[]; readonly error: null }
  | { readonly entries: null; readonly error: { readonly offset: number; readonly message: string } };

const noList = 'expected an object with a list "findings", as --update-baseline writes it';

/** Reads a baseline file; one that is not fully understood is an error, because a finding must not vanish by accident. */
export function parseBaseline(text: string): ParsedBaseline {
  // What an empty configuration is told, to write `{}`, does not help here.
  if (text.trim() === '') return failure(0, noList);
  const { root, syntaxError } = parseJsonc(text);
  if (root === null) return { entries: null, error: syntaxError };
  const list = root.type === 'object' ? root.members.find(({ key }) => key === 'findings')?.value : undefined;
  if (list?.type !== 'array') return failure(root.range.start, noList);
  const entries: BaselineEntry[] = [];
  for (const item of list.items) {
    const entry = plainValue(item);
    if (!isEntry(entry))
      return failure(
        item.range.start,
        'expected "path", "code" and "text" as strings and "count" as a number',
      );
    entries.push(entry);
  }
  return { entries, error: null };
}

/** The text of a baseline file: one entry per line, so that a review shows what was accepted. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted((a, b) => compare(a.path, b.path) || compare(a.code, b.code) || compare(a.text, b.text))
    .map(({ path, code, text, count, reason }) => JSON.stringify({ path, code, text, count, reason }));
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** Where an analysis belongs: its text, and its path as the baseline has it. */
export interface BaselineSubject {
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Whether a baseline may hide a finding: a broken configuration must not stay broken in silence. */
export function isAcceptable({ code }: Pick<Finding, 'code'>): boolean {
  return code !== 'invalid-configuration';
}

/** The entries that accept everything found in some files; a reason that was given before is kept. */
export function baselineOf(
  subjects: readonly BaselineSubject[],
  previous: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const reasons = new Map(previous.map((entry) => [keyOf(entry), entry.reason]));
  const entries = new Map<string, BaselineEntry>();
  for (const subject of subjects) {
    for (const finding of subject.analysis.findings.filter(isAcceptable)) {
      const entry = entryOf(finding, subject);
      const key = keyOf(entry);
      const reason = reasons.get(key);
      const count = (entries.get(key)?.count ?? 0) + 1;
      entries.set(key, reason === undefined ? { ...entry, count } : { ...entry, count, reason });
    }
  }
  return [...entries.values()];
}

/** Moves what the baseline accepts from the findings to the suppressed; of equal ones the first are accepted. */
export function applyBaseline(subject: BaselineSubject, entries: readonly BaselineEntry[]): Analysis {
  const { analysis } = subject;
  const accepted = new Map<string, BaselineEntry>();
  for (const entry of entries) if (entry.path === subject.path) accepted.set(keyOf(entry), entry);
  if (accepted.size === 0) return analysis;
  const used = new Map<string, number>();
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [...analysis.suppressed];
  for (const finding of analysis.findings) {
    const key = keyOf(entryOf(finding, subject));
    const entry = isAcceptable(finding) ? accepted.get(key) : undefined;
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    if (entry === undefined || count > entry.count) findings.push(finding);
    else suppressed.push({ ...finding, by: 'baseline', reason: entry.reason ?? null });
  }
  suppressed.sort(byPlace);
  return { ...analysis, findings, suppressed };
}

/** The entry that accepts a finding, with those of its file that are equal to it, and all entries with it. */
export function accepting(
  finding: Finding,
  subject: BaselineSubject,
  entries: readonly BaselineEntry[],
): { readonly entry: BaselineEntry; readonly entries: readonly BaselineEntry[] } {
  const own = entryOf(finding, subject);
  const key = keyOf(own);
  const isEqual = (other: Finding): boolean => keyOf(entryOf(other, subject)) === key;
  const { findings, suppressed } = subject.analysis;
  const known = suppressed.filter((other) => other.by === 'baseline' && isEqual(other));
  const count = known.length + findings.filter(isEqual).length;
  const before = entries.find((entry) => keyOf(entry) === key);
  const entry = { ...before, ...own, count };
  return { entry, entries: [...entries.filter((other) => other !== before), entry] };
}

/** What makes two findings of a file the same wherever they stand in it. */
export function contentOf(
  { code, range, reference, mend }: Finding,
  { text, analysis }: Pick<BaselineSubject, 'text' | 'analysis'>,
): Pick<BaselineEntry, 'code' | 'text'> {
  const named = reference === null ? undefined : analysis.references[reference]?.text;
  // Several duties stand on one line, and it is the duty that somebody accepts.
  const about = mend?.kind === 'fulfil' ? `${mend.license} ${mend.clause}` : named;
  return { code, text: about ?? text.slice(range.start, range.end) };
}

function entryOf(finding: Finding, subject: BaselineSubject): BaselineEntry {
  return { path: subject.path, ...contentOf(finding, subject), count: 1 };
}

function keyOf({ path, code, text }: BaselineEntry): string {
  return JSON.stringify([path, code, text]);
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, code, text, count, reason } = value as Readonly<Record<keyof BaselineEntry, unknown>>;
  const texts = [path, code, text, reason ?? ''];
  return (
    texts.every((field) => typeof field === 'string') &&
    typeof count === 'number' &&
    Number.isSafeInteger(count)
  );
}

function failure(offset: number, message: string): ParsedBaseline {
  return { entries: null, error: { offset, message } };
}
