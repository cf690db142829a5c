import { type CellKind, type DocumentKind, documentKindOf } from './detect/places/documentKind.ts';
import { readNotebook } from './detect/places/notebook.ts';
import { placesOf } from './detect/places/placesOf.ts';
import {
  byPlace,
  diagnosticCodes,
  type Finding,
  isDiagnosticCode,
  type SuppressedFinding,
  severityOf,
} from './finding.ts';
import type { Policy } from './policy/policy.ts';
import { LineIndex } from './text/lineIndex.ts';
import { nearest } from './text/nearest.ts';
import type { TextRange } from './text/range.ts';

/** A comment that hides findings: `model-license-ignore-next-line CODE, CODE -- reason`. */
export interface Suppression {
  /** Where the directive stands, from `model-license-ignore` to its end. */
  readonly range: TextRange;
  /** What begins in here is covered, and what begins at its end: a finding may stand at the end of the text. */
  readonly covers: TextRange;
  /** As written, right or wrong; empty: every code. */
  readonly codes: readonly string[];
  readonly reason: string | null;
}

/** A reason longer than this is cut off. */
const directive = /model-license-ignore-(next-line|line|file)(?![\w-])([^\r\n]{0,500})/g;
const commentEnd = /-->|(?:--)?\}\}|\*\/|#>|=#|-\}|#\}|(?:--)?%>|\*[)@]|\]\]|[;}]$/;
/** Formats without comments of their own; a directive counts there wherever it stands. */
const withoutComments: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['csv', 'text']);

/** Whether a text can hold suppressions at all. */
export function mayBeSuppressed(text: string): boolean {
  return text.includes('model-license-ignore-');
}

/** Reads the suppressions of a document, in order. */
export function readSuppressions(text: string, path: string, languageId?: string): readonly Suppression[] {
  const kind = documentKindOf(path, languageId);
  if (kind !== 'notebook') return readFrom(text, kind);
  const all = { start: 0, end: text.length };
  return readNotebook(text).flatMap((cell) =>
    readFrom(cell.text, cell.kind).map((suppression) => {
      const whole = suppression.covers.end >= cell.text.length && suppression.covers.start === 0;
      return {
        ...suppression,
        range: cell.inFile(suppression.range),
        covers: whole ? all : cell.inFile(suppression.covers),
      };
    }),
  );
}

function readFrom(text: string, kind: CellKind): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  const places = placesOf(text, kind);
  // Counted once: a line can be as long as the text, and hold thousands of directives.
  const lines = new LineIndex(text);
  for (const match of text.matchAll(directive)) {
    const counts = withoutComments.has(kind) || places.at(match.index).kind === 'comment';
    if (!counts && !isMarkupComment(text, match.index, kind)) continue;
    const { codes, reason, length } = readArguments(match[2] ?? '');
    const head = match[0].length - (match[2] ?? '').length;
    const range = { start: match.index, end: match.index + head + length };
    suppressions.push({
      range,
      covers: coverage(match[1] ?? '', text.length, lines, range),
      codes,
      reason,
    });
  }
  return suppressions;
}

/**
 * Comments of the kin of Markdown (LaTeX `%`, reStructuredText `..`, AsciiDoc `//`, MDX `{/*`) and those of Handlebars
 * in HTML, `{{!` and `{{!--`.
 */
function isMarkupComment(text: string, at: number, kind: DocumentKind): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (kind === 'html') return /\{\{~?!(?:--)?\s*$/.test(before);
  return kind === 'markdown' && /^\s*(?:%+|\.\.|\/\/|\{\/\*)\s*$/.test(line);
}

function readArguments(text: string): {
  codes: string[];
  reason: string | null;
  length: number;
} {
  const written = text.trimEnd();
  const own = written.slice(0, commentEnd.exec(written)?.index).trimEnd();
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(own);
  const list = dashes === null ? own : own.slice(0, dashes.index);
  const reason = dashes === null ? '' : own.slice(dashes.index + dashes[0].length).trim();
  return {
    codes: list.split(/[\s,]+/).filter((word) => word !== ''),
    reason: reason === '' ? null : reason,
    length: own.length,
  };
}

function coverage(scope: string, length: number, lines: LineIndex, { start }: TextRange): TextRange {
  if (scope === 'file') return { start: 0, end: length };
  const own = lines.positionAt(start).line;
  const line = scope === 'line' ? own : own + 1;
  return line < lines.lineCount
    ? {
        start: lines.lineStart(line),
        end: line + 1 < lines.lineCount ? lines.lineStart(line + 1) - 1 : length,
      }
    : { start: length, end: length };
}

/** Moves what comments hide from the findings to the suppressed, and reports the comments that are of no use. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  policy: Policy,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const hiding = suppressions.find(
      ({ covers, codes }) =>
        covers.start <= finding.range.start &&
        finding.range.start <= covers.end &&
        (codes.length === 0 || codes.includes(finding.code)),
    );
    if (hiding === undefined) left.push(finding);
    else {
      used.add(hiding);
      suppressed.push({ ...finding, by: 'comment', reason: hiding.reason });
    }
  }
  const severity = severityOf('unused-suppression', policy.severities);
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
  return { findings: left.sort(byPlace), suppressed: suppressed.sort(byPlace) };
}

/** What is wrong with a comment; `null` for one that is of use. */
function complaint({ codes }: Suppression, used: boolean): string | null {
  const unknown = codes.filter((code) => !isDiagnosticCode(code));
  if (unknown.length > 0) {
    const named = unknown.map((code) => {
      const meant = nearest(code, diagnosticCodes);
      return `“${code}”${meant === undefined ? '' : ` (did you mean “${meant}”?)`}`;
    });
    return `There is no code ${named.join(' or ')}: correct the spelling or remove it.`;
  }
  return used ? null : 'This comment suppresses nothing: remove it.';
}
