import type { ScanNote } from '../../scan/notes.ts';
import type { ReportFinding, ScanReport } from '../scanReport.ts';
import { escapeControls, groupBy, type Look, wrap } from '../text.ts';
import { countsOf } from './counts.ts';
import { noteWords } from './notes.ts';

const colours = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

/** More notes than these are counted only; the JSON format lists them all. */
const notesShown = 10;

/** The report for people: findings by file, what was not scanned, and one line that counts it all. */
export function* printScanText(report: ScanReport, look: Look): Iterable<string> {
  for (const findings of groupBy(report.findings, ({ path }) => path).values())
    yield* printFile(findings, look);
  yield* printNotes(report.notes, look);
  yield `${wrap(closing(report), look.width)}\n`;
}

function* printFile(findings: readonly ReportFinding[], { paint, width }: Look): Iterable<string> {
  yield `${paint('underline', escapeControls(findings[0]?.path ?? ''))}\n`;
  const places = findings.map(({ range }) => `${range.start.line + 1}:${range.start.character + 1}`);
  const placeWidth = longest(places);
  const severityWidth = longest(findings.map(({ severity }) => severity));
  const codeWidth = longest(findings.map(({ code }) => code));
  const start = 2 + placeWidth + 2 + severityWidth + 2 + codeWidth + 2;
  // Under the severity and not under the message: most messages are long, and that column would be narrow.
  const indent = ' '.repeat(2 + placeWidth + 2);
  for (const [index, { severity, code, message }] of findings.entries()) {
    const place = paint('dim', (places[index] ?? '').padStart(placeWidth));
    const level = paint(colours[severity], severity.padEnd(severityWidth));
    const text = wrap(escapeControls(message), width, indent, start);
    yield `  ${place}  ${level}  ${paint('dim', code.padEnd(codeWidth))}  ${text}\n`;
  }
  yield '\n';
}

function* printNotes(notes: readonly ScanNote[], { paint }: Look): Iterable<string> {
  const named = notes.flatMap((note) => (note.reason === 'binary' ? [] : [note]));
  if (named.length === 0) return;
  yield `${paint('underline', 'Notes')}\n`;
  for (const { path, reason } of named.slice(0, notesShown))
    yield `  ${escapeControls(path)}: ${noteWords[reason]}\n`;
  if (named.length > notesShown)
    yield `  and ${named.length - notesShown} more; --format json lists them all\n`;
  yield '\n';
}

function closing(report: ScanReport): string {
  return [...countsOf(report), `${report.stats.elapsedMs} ms`].join(' · ');
}

function longest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
