import { hostCommands } from '../commands.ts';
import { computeDiagnostics, type FindingData } from '../diagnostics.ts';
import type { AnalyzedDocument } from '../document.ts';
import type { CodeAction, Diagnostic, Range } from '../lsp.ts';
import { suppressActions } from './suppress.ts';

/** Everything that can be done about the diagnostics that touch `range`: mends first, then reading, then silence. */
export function provideCodeActions(document: AnalyzedDocument, range: Range): CodeAction[] {
  const diagnostics = computeDiagnostics(document).filter((diagnostic) => touches(diagnostic.range, range));
  const actions = [
    ...diagnostics.flatMap((diagnostic) => replaceActions(document, diagnostic)),
    ...diagnostics.flatMap((diagnostic) => removeSuppression(document, diagnostic)),
    ...diagnostics.flatMap(openActions),
    ...diagnostics.flatMap((diagnostic) => silenceActions(document, diagnostic)),
  ];
  return withoutRepeats(actions);
}

function replaceActions(document: AnalyzedDocument, diagnostic: Diagnostic<FindingData>): CodeAction[] {
  const { replacements } = diagnostic.data;
  return replacements.map((newText) => ({
    title: `Replace with ${newText}`,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    ...(replacements.length === 1 && { isPreferred: true }),
    edit: { changes: { [document.document.uri]: [{ range: diagnostic.range, newText }] } },
  }));
}

/** A suppression that suppresses nothing goes, with its whole line where nothing else stands on it. */
function removeSuppression(document: AnalyzedDocument, diagnostic: Diagnostic<FindingData>): CodeAction[] {
  if (diagnostic.code !== 'unused-suppression') return [];
  const { line } = diagnostic.range.start;
  if (!isOnlySuppression(document.lineText(line))) return [];
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return [
    {
      title: 'Remove this suppression',
      kind: 'quickfix',
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: { changes: { [document.document.uri]: [{ range, newText: '' }] } },
    },
  ];
}

/** Whether a line holds a suppression and the marks of its comment, and nothing else. */
function isOnlySuppression(line: string): boolean {
  const at = line.indexOf('model-license-ignore-');
  if (at < 0 || /\w/.test(line.slice(0, at))) return false;
  const [directive = '', reason] = line.slice(at).split(' --', 2);
  const words = directive.split(/[\s,]+/).slice(1);
  return reason !== undefined || words.every((word) => !/\w/.test(word) || /^[a-z]+(?:-[a-z]+)*$/.test(word));
}

function openActions(diagnostic: Diagnostic<FindingData>): CodeAction[] {
  const { licenses, repoId } = diagnostic.data;
  const open = licenses.map((license) =>
    command(diagnostic, `Open the ${license.name}`, hostCommands.openLicense, [license.url]),
  );
  if (repoId === null) return open;
  return [
    ...open,
    command(diagnostic, `Open ${repoId} on Hugging Face`, hostCommands.openModelPage, [repoId]),
  ];
}

function silenceActions(document: AnalyzedDocument, diagnostic: Diagnostic<FindingData>): CodeAction[] {
  const { code } = diagnostic.data;
  const { uri } = document.document;
  const suppress = suppressActions(document, diagnostic);
  const exclude =
    suppress.length === 0 && code !== 'invalid-configuration' && code !== 'unused-suppression'
      ? [command(diagnostic, 'Exclude this file in the settings', hostCommands.excludeFile, [uri])]
      : [];
  return [
    ...suppress,
    ...exclude,
    command(diagnostic, `Change the severity of ${code}…`, hostCommands.setSeverity, [code, uri]),
  ];
}

function command(diagnostic: Diagnostic, title: string, id: string, args: readonly unknown[]): CodeAction {
  return {
    title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    command: { title, command: id, arguments: args },
  };
}

/** Two findings at one place lead to the same licence; it is offered once. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title }) => !seen.has(title) && seen.add(title));
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
