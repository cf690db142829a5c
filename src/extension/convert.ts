import * as vscode from 'vscode';
import type * as lsp from '../languageService/index.ts';
import { DiagnosticTag } from '../languageService/index.ts';

/** The only place where plain LSP objects become the editor's own. */

function toRange({ start, end }: lsp.Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toDiagnostic(diagnostic: lsp.Diagnostic): vscode.Diagnostic {
  const converted = new vscode.Diagnostic(
    toRange(diagnostic.range),
    diagnostic.message,
    // LSP counts severities from 1, the editor from 0.
    diagnostic.severity - 1,
  );
  converted.source = diagnostic.source;
  converted.code = { value: diagnostic.code, target: vscode.Uri.parse(diagnostic.codeDescription.href) };
  if (diagnostic.tags) converted.tags = diagnostic.tags.map(toTag);
  if (diagnostic.relatedInformation) {
    converted.relatedInformation = diagnostic.relatedInformation.map(({ location, message }) => {
      const place = new vscode.Location(vscode.Uri.parse(location.uri), toRange(location.range));
      return new vscode.DiagnosticRelatedInformation(place, message);
    });
  }
  return converted;
}

/** Text from documents stands in the card: no command links, no HTML, no icons. */
function toMarkdown({ value }: lsp.MarkupContent): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

export function toHover({ contents, range }: lsp.Hover): vscode.Hover {
  return new vscode.Hover(toMarkdown(contents), toRange(range));
}

/** `shown` are the diagnostics that the editor already has; the action is attached to those that it mends. */
export function toCodeAction(action: lsp.CodeAction, shown: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const converted = new vscode.CodeAction(action.title, vscode.CodeActionKind.QuickFix);
  converted.diagnostics = shown.filter((diagnostic) =>
    action.diagnostics.some((other) => isSame(diagnostic, other)),
  );
  if (action.isPreferred) converted.isPreferred = true;
  const edit = action.edit && toWorkspaceEdit(action.edit);
  if (action.command) {
    const { title, command, arguments: args = [] } = action.command;
    // The editor leaves out the command of an edit that fails, and says nothing: the command makes the edit itself.
    converted.command = { title, command, arguments: edit ? [...args, edit] : [...args] };
  } else if (edit) converted.edit = edit;
  return converted;
}

function toWorkspaceEdit({ changes = {}, documentChanges = [] }: lsp.WorkspaceEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(changes)) edit.set(vscode.Uri.parse(uri), edits.map(toEdit));
  for (const change of documentChanges) {
    if ('edits' in change) edit.set(vscode.Uri.parse(change.textDocument.uri), change.edits.map(toEdit));
    else edit.createFile(vscode.Uri.parse(change.uri), change.options);
  }
  return edit;
}

function toEdit(edit: lsp.TextEdit | lsp.SnippetEdit): [vscode.TextEdit | vscode.SnippetTextEdit, undefined] {
  if ('newText' in edit) return [vscode.TextEdit.replace(toRange(edit.range), edit.newText), undefined];
  return [
    vscode.SnippetTextEdit.replace(toRange(edit.range), new vscode.SnippetString(edit.snippet.value)),
    undefined,
  ];
}

function toTag(tag: lsp.DiagnosticTag): vscode.DiagnosticTag {
  return tag === DiagnosticTag.deprecated
    ? vscode.DiagnosticTag.Deprecated
    : vscode.DiagnosticTag.Unnecessary;
}

function isSame(shown: vscode.Diagnostic, other: lsp.Diagnostic): boolean {
  const code = typeof shown.code === 'object' ? shown.code.value : shown.code;
  return shown.source === other.source && code === other.code && shown.range.isEqual(toRange(other.range));
}
