import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, deleteFile, waitForCodes, writeFile } from '../support/documents.ts';
import { workspaceFile } from '../support/editor.ts';

suite('Restricted Mode: the summary', () => {
  teardown(async () => {
    await closeAll();
    await deleteFile(workspaceFile('broken'));
  });

  test('scans by itself once the configuration that kept it from scanning is mended', async () => {
    await writeFile('broken/.model-license.jsonc', '{ "deny": [,] }');
    const uri = await writeFile('broken/app.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    // Nothing was shown before: no other test of this workspace scans it.
    assert.equal(await vscode.commands.executeCommand('modelLicenseLens.showPolicySummary'), undefined);
    await writeFile('broken/.model-license.jsonc', '{ "deny": ["*"] }');
    await waitForCodes(uri, ['community-license', 'policy-denied']);
  });
});
