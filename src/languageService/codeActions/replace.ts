import type { FindingData } from '../diagnostics.ts';
import type { AnalyzedDocument } from '../document.ts';
import type { CodeAction, Diagnostic } from '../lsp.ts';
import { editAction } from './edits.ts';

/** What exists, or is called as it should be, in place of what stands there. */
export function replaceActions(
  document: AnalyzedDocument,
  diagnostic: Diagnostic<FindingData>,
): CodeAction[] {
  const { replacements, alsoAt } = diagnostic.data;
  return replacements.map((newText) => ({
    ...editAction(
      `Replace with ${newText}`,
      document,
      diagnostic,
      [diagnostic.range, ...alsoAt].map((range) => ({ range, newText })),
    ),
    ...(replacements.length === 1 && { isPreferred: true }),
  }));
}
