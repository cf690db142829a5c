import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  deleteFile,
  diagnosticsOf,
  openText,
  waitForCodes,
  writeFile,
} from './support/documents.ts';
import { waitUntil } from './support/waitUntil.ts';

const names = ['enable', 'severity', 'communityLicense', 'mentions', 'include', 'exclude'] as const;

async function set(name: (typeof names)[number], value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('modelLicenseLens')
    .update(name, value, vscode.ConfigurationTarget.Global);
}

suite('Settings in the editor', () => {
  teardown(async () => {
    for (const name of names) await set(name, undefined);
    await closeAll();
  });

  test('change a severity at once', async () => {
    const document = await openText('m = "meta-llama/Llama-3.1-8B"\n', 'python');
    await waitForCodes(document.uri, ['community-license']);
    await set('severity', { 'community-license': 'error' });
    const isError = (): boolean =>
      diagnosticsOf(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Error;
    await waitUntil('an error', isError);
    await set('severity', { 'community-license': 'off' });
    await waitForCodes(document.uri, []);
  });

  test('turn the product off and on', async () => {
    const document = await openText('m = "meta-llama/Llama-3.1-8B"\n', 'python');
    await waitForCodes(document.uri, ['community-license']);
    await set('enable', false);
    await waitForCodes(document.uri, []);
    await set('enable', true);
    await waitForCodes(document.uri, ['community-license']);
  });

  test('report a community licence on each reference', async () => {
    const document = await openText(
      'a = "meta-llama/Llama-3.1-8B"\nb = "meta-llama/Llama-3.1-70B"\n',
      'python',
    );
    await waitForCodes(document.uri, ['community-license']);
    await set('communityLicense', 'every');
    await waitForCodes(document.uri, ['community-license', 'community-license']);
    await set('communityLicense', 'off');
    await waitForCodes(document.uri, []);
  });

  test('count in a scan of files that are not open', async () => {
    const uri = await writeFile('mention.md', 'We like Llama 3.1 8B.\n');
    await set('mentions', true);
    const { files }: { readonly files: readonly { readonly source: { readonly uri: string } }[] } =
      await vscode.commands.executeCommand('modelLicenseLens.scanWorkspace');
    assert.ok(files.some(({ source }) => source.uri === uri.toString()));
    await deleteFile(uri);
  });

  test('are ignored where they have the wrong type', async () => {
    const document = await openText('m = "meta-llama/Llama-3.1-8B"\n', 'python');
    await waitForCodes(document.uri, ['community-license']);
    await set('severity', 'loud');
    await set('include', 7);
    await set('communityLicense', ['never']);
    await set('severity', { 'community-license': 'warning', 'no-such-code': 'error', 'eu-restriction': 9 });
    const isWarning = (): boolean =>
      diagnosticsOf(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Warning;
    await waitUntil('a warning', isWarning);
    assert.equal(diagnosticsOf(document.uri).length, 1);
  });
});
