import { type DocumentKind, documentKindOf } from './detect/places/languages.ts';
import { readNotebook } from './detect/places/notebook.ts';
import { placesOf } from './detect/places/placesOf.ts';
import { type DiagnosticCode, isDiagnosticCode } from './finding.ts';
import type { TextRange } from './reference.ts';

/** A comment that hides findings: `model-license-ignore-next-line CODE, CODE -- reason`. */
export interface Suppression {
  /** Where the directive stands, from `model-license-ignore` to its end. */
  readonly range: TextRange;
  /** What it covers. */
  readonly covers: TextRange;
  /** Empty: every code. */
  readonly codes: readonly DiagnosticCode[];
  readonly unknownCodes: readonly string[];
  readonly reason: string | null;
}

const directive = /model-license-ignore-(next-line|line|file)(?![\w-])([^\r\n]*)/g;
/** Formats without comments of their own; a directive counts there wherever it stands. */
const withoutComments: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['csv', 'text']);

/** Reads the suppressions of a document, in order. */
export function readSuppressions(text: string, path: string, languageId?: string): readonly Suppression[] {
  if (!text.includes('model-license-ignore-')) return [];
  const kind = documentKindOf(path, languageId);
  if (kind !== 'notebook') return readFrom(text, kind);
  const all = { start: 0, end: text.length };
  return readNotebook(text).flatMap((cell) =>
    readFrom(cell.text, cell.kind).map((suppression) => {
      const whole = suppression.covers.end >= cell.text.length && suppression.covers.start === 0;
      return {
        ...suppression,
        range: toFile(suppression.range, cell.offsets),
        covers: whole ? all : toFile(suppression.covers, cell.offsets),
      };
    }),
  );
}

function toFile(range: TextRange, offsets: readonly number[]): TextRange {
  const start = offsets[range.start] ?? 0;
  return { start, end: (offsets[range.end - 1] ?? start) + 1 };
}

function readFrom(text: string, kind: Exclude<DocumentKind, 'notebook'>): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  const places = placesOf(text, kind);
  for (const match of text.matchAll(directive)) {
    const counts = withoutComments.has(kind) || places.at(match.index).kind === 'comment';
    if (!counts && !(kind === 'markdown' && isMarkupComment(text, match.index))) continue;
    const { codes, unknownCodes, reason, length } = readArguments(match[2] ?? '');
    const head = match[0].length - (match[2] ?? '').length;
    const range = { start: match.index, end: match.index + head + length };
    suppressions.push({ range, covers: coverage(match[1] ?? '', text, range), codes, unknownCodes, reason });
  }
  return suppressions;
}

/** Comments of the kin of Markdown: LaTeX `%`, reStructuredText `..`, AsciiDoc `//`, MDX `{/*`. */
function isMarkupComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*(?:%+|\.\.|\/\/|\{\/\*)\s*$/.test(line);
}

function readArguments(text: string): {
  codes: DiagnosticCode[];
  unknownCodes: string[];
  reason: string | null;
  length: number;
} {
  const own = text.replace(/\s*(?:-->|\*\/|#>|=#|-\}|#\}|%>|\*\)|\]\]|--%>).*$/, '').trimEnd();
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(own);
  const list = dashes === null ? own : own.slice(0, dashes.index);
  const reason = dashes === null ? '' : own.slice(dashes.index + dashes[0].length).trim();
  const words = list.split(/[\s,]+/).filter((word) => word !== '');
  return {
    codes: words.filter((word) => isDiagnosticCode(word)),
    unknownCodes: words.filter((word) => !isDiagnosticCode(word)),
    reason: reason === '' ? null : reason,
    length: own.length,
  };
}

function coverage(scope: string, text: string, { start, end }: TextRange): TextRange {
  if (scope === 'file') return { start: 0, end: text.length };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  if (scope === 'line') return { start: lineStart, end: lineEnd };
  const next = text.indexOf('\n', lineEnd + 1);
  return { start: Math.min(lineEnd + 1, text.length), end: next < 0 ? text.length : next };
}
