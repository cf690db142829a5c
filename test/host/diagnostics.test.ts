import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  codesOf,
  deleteFile,
  diagnosticsOf,
  openFile,
  openText,
  waitForCodes,
  writeFile,
} from './support/documents.ts';
import { workspaceFile } from './support/editor.ts';
import { waitUntil } from './support/waitUntil.ts';

suite('Diagnostics in the editor', () => {
  teardown(closeAll);

  test('stand on the identifier, with source, code, link and severity', async () => {
    const document = await openText('model = "meta-llama/Llama-3.1-8B-Instruct"\n', 'python');
    const [diagnostic] = await waitForCodes(document.uri, ['community-license']);
    assert.ok(diagnostic);
    assert.equal(document.getText(diagnostic.range), 'meta-llama/Llama-3.1-8B-Instruct');
    assert.equal(diagnostic.source, 'model-license');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Information);
    const { code } = diagnostic;
    assert.ok(typeof code === 'object');
    assert.match(code.target.toString(), /README\.md#community-license$/);
  });

  test('stand in a document that was never saved', async () => {
    const content = 'model = "meta-llama/Llama-3.1-8B-Instruct"\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'python' });
    await vscode.window.showTextDocument(document);
    await waitForCodes(document.uri, ['community-license']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitForCodes(document.uri, []);
  });

  test('strike through an endpoint that is gone', async () => {
    const document = await openText(
      'client = OpenAI(base_url="https://api.llama.com/compat/v1")\n',
      'python',
    );
    const [diagnostic] = await waitForCodes(document.uri, ['retired-endpoint']);
    assert.deepEqual(diagnostic?.tags, [vscode.DiagnosticTag.Deprecated]);
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
  });

  test('follow an edit, and go with the last reference', async () => {
    const document = await openText('model: meta-llama/Llama-3.1-8B\n', 'yaml');
    await waitForCodes(document.uri, ['community-license']);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# first\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitUntil('the diagnostic on line 2', () => diagnosticsOf(document.uri)[0]?.range.start.line === 1);
    const clear = new vscode.WorkspaceEdit();
    clear.replace(document.uri, new vscode.Range(0, 0, 9, 0), 'nothing here');
    assert.ok(await vscode.workspace.applyEdit(clear));
    await waitForCodes(document.uri, []);
  });

  test('know documents of any language', async () => {
    for (const language of ['typescript', 'json', 'dockerfile', 'shellscript']) {
      const document = await openText('"meta-llama/Llama-3.3-70B-Instruct"\n', language);
      await waitForCodes(document.uri, ['community-license']);
    }
  });

  test('are silent about software and look-alikes', async () => {
    const document = await openFile(workspaceFile('src/lookalikes.py'));
    const marker = await openText('m = "meta-llama/Llama-3.1-8B"\n', 'python');
    await waitForCodes(marker.uri, ['community-license']);
    assert.deepEqual(codesOf(document.uri), []);
  });

  test('go when a document is closed', async () => {
    const uri = await writeFile('closing.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    await openFile(uri);
    await waitForCodes(uri, ['community-license']);
    await closeAll();
    await waitForCodes(uri, []);
    await deleteFile(uri);
  });

  test('go when a file is deleted', async () => {
    const uri = await writeFile('deleted.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    await openFile(uri);
    await waitForCodes(uri, ['community-license']);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForCodes(uri, []);
  });

  test('move with a renamed file', async () => {
    const from = await writeFile('before.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    const to = workspaceFile('after.py');
    await openFile(from);
    await waitForCodes(from, ['community-license']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForCodes(from, []);
    await openFile(to);
    await waitForCodes(to, ['community-license']);
    await closeAll();
    await deleteFile(to);
  });

  test('move with a renamed folder', async () => {
    const from = await writeFile('old/deep/a.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    await openFile(from);
    await waitForCodes(from, ['community-license']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile('old'), workspaceFile('new'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForCodes(from, []);
    await closeAll();
    await deleteFile(workspaceFile('new'));
  });

  test('cope with ten million characters on one line', async () => {
    const long = `${'x'.repeat(5_000_000)} "meta-llama/Llama-3.1-8B" ${'"y" '.repeat(1_250_000)}`.slice(
      0,
      10_000_000,
    );
    const uri = await writeFile('long.txt', long);
    await vscode.workspace.openTextDocument(uri);
    const [diagnostic] = await waitForCodes(uri, ['community-license']);
    assert.equal(diagnostic?.range.start.character, 5_000_002);
    await deleteFile(uri);
  });

  test('survive hostile text', async () => {
    const hostile = [
      '\u0000\ud800\u202emeta-llama/Llama-3.1-8B\u2066',
      `${'['.repeat(20_000)}${'{"a":'.repeat(20_000)}`,
      'meta-llama/'.repeat(5_000),
      '-'.repeat(50_000),
      `---\n${'a: &a [*a, *a]\n'.repeat(2_000)}---\n`,
    ].join('\n');
    for (const language of ['markdown', 'json', 'yaml', 'python']) {
      const content = `${hostile}\nx = "llama3.1:8b"\n`;
      const document = await vscode.workspace.openTextDocument({ content, language });
      const marker = await openText('m = "meta-llama/Llama-3.1-8B"\n', 'python');
      await waitForCodes(marker.uri, ['community-license']);
      for (const diagnostic of diagnosticsOf(document.uri)) assert.ok(codeOf(diagnostic));
    }
  });

  test('leave other schemes alone', async () => {
    const provider: vscode.TextDocumentContentProvider = {
      provideTextDocumentContent: () => 'm = "meta-llama/Llama-3.1-8B"\n',
    };
    const registration = vscode.workspace.registerTextDocumentContentProvider('other', provider);
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('other:/a.py'));
      const marker = await openText('m = "meta-llama/Llama-3.1-8B"\n', 'python');
      await waitForCodes(marker.uri, ['community-license']);
      assert.deepEqual(codesOf(document.uri), []);
    } finally {
      registration.dispose();
    }
  });
});
