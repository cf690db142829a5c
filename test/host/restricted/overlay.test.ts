import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverText, openFile, positionOf, waitForCodes, writeFile } from '../support/documents.ts';

suite('Restricted Mode: what a workspace may say', () => {
  teardown(closeAll);

  test('finds, explains and obeys rules', async () => {
    await writeFile('restricted/.model-license.jsonc', '{ "deny": ["*Llama-3.1*"] }');
    const uri = await writeFile('restricted/app.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    const document = await openFile(uri);
    await waitForCodes(uri, ['community-license', 'policy-denied']);
    assert.match(await hoverText(document, positionOf(document, 'Llama')), /Llama 3\.1 Community License/);
  });

  test('takes no facts about models from the workspace', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await writeFile('overlaid/.model-license.jsonc', '{ "dataset": ["mine.json"] }');
    await writeFile('overlaid/mine.json', '{ "licenses": [{ "id": "llama3.1", "kind": "permissive" }] }');
    const uri = await writeFile('overlaid/app.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    await openFile(uri);
    await waitForCodes(uri, ['community-license']);
  });
});
