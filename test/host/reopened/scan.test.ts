import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { codesOf, writeFile } from '../support/documents.ts';
import { workspaceFile } from '../support/editor.ts';
import { waitUntil } from '../support/waitUntil.ts';

/** Runs in one window after the other; a file tells the second that there was a first. */
suite('Scan in a window that is closed and opened again', () => {
  test('does not lose its results', async () => {
    const uri = workspaceFile('app.py');
    if (!existsSync(workspaceFile('first').fsPath)) {
      await vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');
      await writeFile('first', '');
    }
    await waitUntil('what was found', () => codesOf(uri).includes('eu-restriction'));
  });
});
