import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workspaceFile } from '../support/editor.ts';
import { waitUntil } from '../support/waitUntil.ts';

suite('Diagnostics of the installed extension', () => {
  test('a gated model in a Python file gets a squiggle', async () => {
    const uri = workspaceFile('installed.py');
    const text = 'model = "meta-llama/Llama-3.1-8B-Instruct"\n';
    await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const diagnostic = await waitUntil('a diagnostic', () =>
      vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'model-license'),
    );
    assert.equal(document.getText(diagnostic.range), 'meta-llama/Llama-3.1-8B-Instruct');
  });
});
