import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workspaceFile } from './editor.ts';
import { waitUntil } from './waitUntil.ts';

/** What the product says about a document, by position. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'model-license')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || codeOf(a).localeCompare(codeOf(b)));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function codesOf(uri: vscode.Uri): string[] {
  return diagnosticsOf(uri).map(codeOf);
}

/** Waits until a document has these codes, in order of position, and gives the diagnostics. */
export async function waitForCodes(uri: vscode.Uri, codes: readonly string[]): Promise<vscode.Diagnostic[]> {
  const wanted = codes.join(' ');
  const present = (): string => codesOf(uri).join(' ');
  await waitUntil(`"${wanted}" in ${uri.path}`, () => present() === wanted).catch((error: unknown) => {
    throw new Error(`It has "${present()}".`, { cause: error });
  });
  return diagnosticsOf(uri);
}

const extensions: Readonly<Record<string, string>> = {
  python: 'py',
  typescript: 'ts',
  markdown: 'md',
  html: 'html',
  yaml: 'yaml',
  json: 'json',
  dockerfile: 'dockerfile',
  shellscript: 'sh',
};
let scratchFiles = 0;

/** A document of a language in the editor, in a file of its own that {@link closeAll} takes away. */
export async function openText(content: string, language: string): Promise<vscode.TextDocument> {
  return openFile(await writeFile(`scratch/${++scratchFiles}.${extensions[language] ?? 'txt'}`, content));
}

/** Opens a file as a person does: unlike a document opened by an extension, it is closed with its editor. */
export async function openFile(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return waitUntil(`an editor of ${uri.path}`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  });
}

export async function writeFile(name: string, content: string): Promise<vscode.Uri> {
  const uri = workspaceFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

export async function deleteFile(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: false });
}

/** Closes every editor without saving, and waits until their documents are closed. */
export async function closeAll(): Promise<void> {
  const { tabGroups } = vscode.window;
  while (tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  const scratch = workspaceFile('scratch').path;
  await waitUntil('the documents to close', () =>
    vscode.workspace.textDocuments.every(({ uri }) => !uri.path.startsWith(scratch)),
  );
  if (scratchFiles > 0) await deleteFile(workspaceFile('scratch'));
  scratchFiles = 0;
}

/** The quick fix at a place whose title begins like this. The editor drops requests while a document is settling. */
export async function quickFix(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  return waitUntil(`the quick fix "${title}"`, async () => {
    const actions = await quickFixes(document, range);
    return actions.find((candidate) => candidate.title.startsWith(title));
  });
}

export async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const found: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return found;
}

/** Does what choosing a quick fix does. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The text of all hovers at a position. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  return (await hovers(document, position))
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export async function hovers(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover[]> {
  const found: vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return found;
}

/** Where a piece of text stands in a document. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `no ${JSON.stringify(text)} in ${document.uri.path}`);
  return document.positionAt(offset);
}
