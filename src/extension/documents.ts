import * as vscode from 'vscode';
import type { TextDocument } from '../languageService/index.ts';

/** Files, files of virtual workspaces, unsaved documents and notebook cells; not output, diffs or search results. */
const schemes = [
  'file',
  'untitled',
  'vscode-notebook-cell',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'memfs',
];

/** Longer documents are left to the scan: every keystroke would be felt. Length in UTF-16 units. */
export const longestDocument = 10 * 1024 * 1024;

export const documentSelector: vscode.DocumentSelector = schemes.map((scheme) => ({ scheme }));

export function isLookedAt(document: vscode.TextDocument): boolean {
  return schemes.includes(document.uri.scheme) && !document.isClosed;
}

/** The document as it stands now. */
export function snapshotOf(document: vscode.TextDocument): TextDocument {
  const { uri, languageId, version } = document;
  // A cell is not a notebook file: only its language says what it is.
  const path = uri.scheme === 'vscode-notebook-cell' ? '' : uri.path;
  return { uri: uri.toString(), path, languageId, version, text: document.getText() };
}

/** A file as a scan has read it, which no editor need show. */
export function documentOnDisk(uri: vscode.Uri, text: string, languageId = ''): TextDocument {
  return { uri: uri.toString(), path: uri.path, languageId, version: 0, text };
}

/** The notebook that a cell belongs to; `undefined` for an ordinary document. */
export function notebookOf(document: vscode.TextDocument): vscode.NotebookDocument | undefined {
  if (document.uri.scheme !== 'vscode-notebook-cell') return undefined;
  return vscode.workspace.notebookDocuments.find((notebook) =>
    notebook.getCells().some((cell) => cell.document === document),
  );
}

/** Where settings and project configuration for a document are looked up: a cell's are its notebook's. */
export function scopeOf(document: vscode.TextDocument): vscode.Uri {
  return notebookOf(document)?.uri ?? document.uri;
}
