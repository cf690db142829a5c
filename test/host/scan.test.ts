import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SummaryPageResult } from '../../src/webview/summaryPage.ts';
import { closeAll, codesOf, deleteFile, openFile, waitForCodes, writeFile } from './support/documents.ts';
import { workspaceFile } from './support/editor.ts';
import { waitUntil } from './support/waitUntil.ts';

interface ScanResult {
  readonly searched: number;
  readonly files: readonly { readonly source: { readonly uri: string } }[];
}

async function scanWorkspace(): Promise<ScanResult> {
  const result = await startScan();
  assert.ok(result);
  return result;
}

/** Returns nothing if the scan is cancelled, or if a configuration keeps it from running. */
async function startScan(): Promise<ScanResult | undefined> {
  const result: ScanResult | undefined = await vscode.commands.executeCommand(
    'modelLicenseLens.scanWorkspace',
  );
  return result;
}

suite('Scan and summary in the editor', () => {
  suiteSetup(closeAll);
  teardown(closeAll);

  test('shows findings of files that are not open', async () => {
    const { searched, files } = await scanWorkspace();
    assert.ok(searched > 10);
    assert.ok(files.length > 8);
    const codes = codesOf(workspaceFile('app.py'));
    for (const code of [
      'community-license',
      'eu-restriction',
      'nonexistent-model',
      'unresolved-model',
      'unknown-model',
    ]) {
      assert.ok(codes.includes(code), `${code} among ${codes.join(' ')}`);
    }
    assert.deepEqual(codesOf(workspaceFile('src/lookalikes.py')), []);
  });

  test('shows each finding once, whether its file is open or not', async () => {
    const uri = workspaceFile('app.py');
    await scanWorkspace();
    const closed = codesOf(uri).join(' ');
    await openFile(uri);
    await waitUntil('the same diagnostics', () => codesOf(uri).join(' ') === closed);
    await closeAll();
    await waitUntil('the same diagnostics', () => codesOf(uri).join(' ') === closed);
  });

  test('follows files that change, come and go', async () => {
    await scanWorkspace();
    const uri = await writeFile('later.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    await waitForCodes(uri, ['community-license']);
    await writeFile('later.py', 'm = "meta-llama/Llama-3.2-70B"\n');
    await waitForCodes(uri, ['nonexistent-model']);
    await deleteFile(uri);
    await waitForCodes(uri, []);
  });

  test('learns from the cards of models in the workspace', async () => {
    const card = await writeFile(
      'models/desk-8b/README.md',
      '---\nbase_model: meta-llama/Llama-3.1-8B\n---\n',
    );
    const use = await writeFile('local.py', 'm = load("models/desk-8b")\n');
    await openFile(use);
    await scanWorkspace();
    await waitForCodes(use, ['community-license']);
    await closeAll();
    await waitForCodes(use, ['community-license']);
    await deleteFile(card);
    await deleteFile(use);
    await scanWorkspace();
    await waitForCodes(use, []);
  });

  test('gives way to another scan that begins, and what was found before stands', async () => {
    await scanWorkspace();
    const uri = workspaceFile('app.py');
    const before = codesOf(uri).join(' ');
    const [first, second] = await Promise.all([startScan(), startScan()]);
    assert.equal(first, undefined);
    assert.ok(second);
    assert.equal(codesOf(uri).join(' '), before);
  });

  test('does not run under a configuration that is no JSON, and runs again once it is one', async () => {
    const configuration = await writeFile('broken/.model-license.jsonc', '{ "deny": [,] }');
    try {
      await writeFile('broken/app.py', 'm = "meta-llama/Llama-3.1-8B"\n');
      assert.equal(await startScan(), undefined);
      await writeFile('broken/.model-license.jsonc', '{}');
      await waitForCodes(configuration, []);
      assert.ok((await scanWorkspace()).files.length > 8);
    } finally {
      await deleteFile(workspaceFile('broken'));
    }
  });

  test('sums up the workspace on a page', async () => {
    const result: SummaryPageResult = await vscode.commands.executeCommand(
      'modelLicenseLens.showPolicySummary',
    );
    await waitUntil('its tab', () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.some(
        ({ label, input }) => label === 'Model Policy Summary' && input instanceof vscode.TabInputWebview,
      );
    });
    const { page, targets } = result;
    const llama = page.licenses.find(({ name }) => /Llama 3\.1 Community/.test(name));
    assert.ok(llama);
    assert.ok(llama.models.some(({ name }) => name === 'Llama 3.1 8B Instruct'));
    assert.ok(page.duties.some(({ duties }) => duties.some(({ lead }) => lead === 'Display text')));
    assert.ok(page.events.length > 0);
    assert.ok(page.labs.length > 0);
    const place = llama.models[0]?.places[0];
    assert.ok(place);
    assert.equal(targets[place.target]?.kind, 'file');
  });

  test('explains any model on a page', async () => {
    await vscode.commands.executeCommand('modelLicenseLens.explainModel', 'llama3.1:8b');
    await waitUntil('a preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /llama3\.1:8b/.test(label))),
    );
  });
});
