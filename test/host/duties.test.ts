import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  codesOf,
  deleteFile,
  openFile,
  quickFix,
  waitForCodes,
  writeFile,
} from './support/documents.ts';
import { waitUntil } from './support/waitUntil.ts';

const scan = (): Thenable<unknown> => vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');

/** A project of its own within the workspace. */
async function project(): Promise<readonly vscode.Uri[]> {
  return [
    await writeFile('shop/.model-license.jsonc', '{ "project": { "distributes": ["product"] } }\n'),
    await writeFile('shop/app.py', 'm = "meta-llama/Llama-3.1-8B"\n'),
    await writeFile('shop/README.md', '# Shop\n'),
  ];
}

const missing = (uri: vscode.Uri): number =>
  codesOf(uri).filter((code) => code === 'missing-attribution').length;

suite('Duties in the editor', () => {
  let files: readonly vscode.Uri[] = [];

  setup(async () => {
    files = await project();
  });

  teardown(async () => {
    await closeAll();
    for (const file of files) await deleteFile(file);
    await deleteFile(vscode.Uri.joinPath(files[0] as vscode.Uri, '../NOTICE'));
  });

  test('stand on the README after a scan, open or not, and go with what the fixes write', async () => {
    const readme = files[2];
    assert.ok(readme);
    await scan();
    await waitUntil('three findings', () => missing(readme) === 3);
    const document = await openFile(readme);
    await waitForCodes(readme, ['missing-attribution', 'missing-attribution', 'missing-attribution']);
    const line = new vscode.Range(0, 0, 0, 6);
    await apply(await quickFix(document, line, 'Add “Built with Llama” to this file'));
    await waitUntil('two findings', () => missing(readme) === 2);
    await apply(await quickFix(document, line, 'Write a NOTICE file: “Llama 3.1 is licensed'));
    await waitUntil(
      'no finding about the notice',
      () => missing(readme) + missing(vscode.Uri.joinPath(readme, '../NOTICE')) === 1,
    );
  });
});
