import type { AnalyzedDocument } from '../document.ts';
import type { CodeAction, Diagnostic, Range, SnippetEdit, TextEdit, WorkspaceEdit } from '../lsp.ts';

/** A quick fix that changes the document itself. */
export function editAction(
  title: string,
  document: AnalyzedDocument,
  diagnostic: Diagnostic,
  edits: readonly (TextEdit | SnippetEdit)[],
): CodeAction {
  return {
    title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    edit: { changes: { [document.source.uri]: edits } },
  };
}

/** A quick fix that the host carries out. */
export function commandAction(
  title: string,
  diagnostic: Diagnostic,
  command: string,
  args: readonly unknown[],
): CodeAction {
  return {
    title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    command: { title, command, arguments: args },
  };
}

/** Edits of a file that is made first if it is not there. */
export function fileEdit(uri: string, edits: readonly TextEdit[]): WorkspaceEdit {
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}

/** An insertion at an offset of a document. */
export function insertion(document: AnalyzedDocument, offset: number, newText: string): TextEdit {
  const place = document.lines.positionAt(offset);
  return { range: { start: place, end: place }, newText };
}

export const topOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
