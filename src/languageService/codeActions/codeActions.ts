import type { Finding } from '../../core/finding.ts';
import { computeDiagnostics } from '../diagnostics.ts';
import type { AnalyzedDocument } from '../document.ts';
import type { CodeAction, Diagnostic, Range } from '../lsp.ts';
import { alternativeActions } from './alternatives.ts';
import { cardLicenseActions } from './cardLicense.ts';
import { dutyActions } from './duties.ts';
import { openActions } from './open.ts';
import { allowActions, baselineActions, factActions, type ProjectFiles } from './project.ts';
import { replaceActions } from './replace.ts';
import { excludeActions, severityActions } from './settings.ts';
import { suppressActions } from './suppress.ts';
import { unsuppressActions } from './unsuppress.ts';

/**
 * Everything that can be done about the findings that touch `range`: mends first, then what a project can state, then
 * reading, then silence. `project` is absent where a document lies in none.
 */
export function provideCodeActions(
  document: AnalyzedDocument,
  range: Range,
  project?: ProjectFiles,
): CodeAction[] {
  const diagnostics = computeDiagnostics(document);
  const problems = document.analysis.findings.flatMap((finding, index) => {
    const diagnostic = diagnostics[index];
    return diagnostic !== undefined && touches(diagnostic.range, range) ? [{ finding, diagnostic }] : [];
  });
  const all = (offer: Offer): CodeAction[] =>
    problems.flatMap(({ finding, diagnostic }) => offer(document, diagnostic, finding));
  const inProject = (offer: ProjectOffer): CodeAction[] =>
    project === undefined ? [] : all((...problem) => offer(...problem, project));
  return withoutRepeats([
    ...all(replaceActions),
    ...all(cardLicenseActions),
    ...all(dutyActions),
    ...all(unsuppressActions),
    ...all(alternativeActions),
    ...inProject(factActions),
    ...inProject(allowActions),
    ...all(openActions),
    ...all(suppressActions),
    ...all(excludeActions),
    ...inProject(baselineActions),
    ...all(severityActions),
  ]);
}

type Offer = (document: AnalyzedDocument, diagnostic: Diagnostic, finding: Finding) => CodeAction[];
type ProjectOffer = (...problem: [...Parameters<Offer>, ProjectFiles]) => CodeAction[];

/** Two findings at one place lead to the same licence; it is offered once, in the words that come first. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const does = doing(action);
    return !seen.has(does) && seen.add(does);
  });
}

/** What an action comes to: its title, or where that is only to open something, what it opens. */
function doing({ title, edit, command }: CodeAction): string {
  return edit === undefined && command !== undefined
    ? JSON.stringify([command.command, command.arguments])
    : title;
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
