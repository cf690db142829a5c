import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SummaryPageResult } from '../../../src/webview/summaryPage.ts';
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

  test('names the folder, too, where something shows a duty done', async () => {
    const about = fileOf('shop', 'ABOUT.md');
    await vscode.workspace.fs.writeFile(about, new TextEncoder().encode('Built with Llama\n'));
    await vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');
    const { page, targets }: SummaryPageResult = await vscode.commands.executeCommand(
      'modelLicenseLens.showPolicySummary',
    );
    const evidence = page.duties.flatMap(({ duties }) => duties.flatMap((duty) => duty.evidence));
    assert.deepEqual(
      evidence.map(({ label, target }) => [label, targets[target]]),
      [['shop/ABOUT.md:1', { kind: 'file', path: 'shop/ABOUT.md', line: 0 }]],
    );
    await deleteFile(about);
    await waitUntil('its finding', () => codesOf(fileOf('shop', 'README.md')).length === 3);
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
