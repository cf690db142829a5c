import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export function extensionUnderTest(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('model-license-lens.model-license-lens');
  assert.ok(extension, 'VS Code does not know the extension, or has disabled it');
  return extension;
}

/** The address of a file of the workspace that this run may write to. */
export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no workspace is open');
  return vscode.Uri.joinPath(folder.uri, name);
}
