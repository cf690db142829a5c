import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codesOf, deleteFile, openFile, waitForCodes } from '../support/documents.ts';
import { waitUntil } from '../support/waitUntil.ts';

/** A file of a folder, by the folder's name. */
function fileOf(name: string, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(folder, `no folder ${name}`);
  return vscode.Uri.joinPath(folder.uri, path);
}

suite('A workspace of several folders', () => {
  teardown(closeAll);

  test('judges each file by the configuration of its own folder', async () => {
    await openFile(fileOf('shop', 'app.py'));
    await waitForCodes(fileOf('shop', 'app.py'), ['community-license']);
    await openFile(fileOf('lab', 'app.py'));
    await waitForCodes(fileOf('lab', 'app.py'), ['community-license', 'policy-denied']);
  });

  test('scans all folders, and takes no evidence from another one', async () => {
    await vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');
    const three = ['missing-attribution', 'missing-attribution', 'missing-attribution'];
    await waitForCodes(fileOf('shop', 'README.md'), three);
    assert.deepEqual(codesOf(fileOf('lab', 'README.md')), []);
    assert.deepEqual(codesOf(fileOf('lab', 'app.py')), ['community-license', 'policy-denied']);
  });

  test('keeps the scan true in each folder', async () => {
    await vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');
    const added = fileOf('lab', 'later.py');
    await vscode.workspace.fs.writeFile(added, new TextEncoder().encode('m = "meta-llama/Llama-3.2-70B"\n'));
    await waitForCodes(added, ['nonexistent-model']);
    await deleteFile(added);
    await waitUntil('nothing', () => codesOf(added).length === 0);
  });
});
