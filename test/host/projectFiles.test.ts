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
import { workspaceFile } from './support/editor.ts';
import { waitUntil } from './support/waitUntil.ts';

const model = 'm = "meta-llama/Llama-3.1-8B"\n';
const start = new vscode.Range(0, 8, 0, 8);

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Answers each question with the first choice, until there is a file. */
async function acceptUntil(uri: vscode.Uri): Promise<string> {
  return waitUntil(`a file ${uri.path}`, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return (await textOf(uri)) || undefined;
  });
}

suite('Quick fixes that write the project’s files', () => {
  const configuration = workspaceFile('owned/.model-license.jsonc');
  const baseline = workspaceFile('owned/.model-license-baseline.json');

  teardown(async () => {
    await closeAll();
    await deleteFile(workspaceFile('owned'));
  });

  test('accept a finding in a baseline, and take it back', async () => {
    await writeFile('owned/.model-license.jsonc', '{}\n');
    const document = await openFile(await writeFile('owned/app.py', model));
    await waitForCodes(document.uri, ['community-license']);
    await apply(await quickFix(document, start, 'Accept community-license of meta-llama/Llama-3.1-8B'));
    await waitForCodes(document.uri, []);
    assert.match((await textOf(baseline)) ?? '', /"path":"app\.py","code":"community-license"/);
    await deleteFile(baseline);
    await waitForCodes(document.uri, ['community-license']);
  });

  test('say so where a file cannot be written', async () => {
    const below = vscode.Uri.joinPath(await writeFile('owned/app.py', model), 'baseline.json');
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(below);
    const command = 'modelLicenseLens.saveFile';
    assert.equal(await vscode.commands.executeCommand(command, below.toString(), edit), false);
  });

  test('allow a model', async () => {
    await writeFile('owned/.model-license.jsonc', '{\n  "allow": ["mine/*"] // ours\n}\n');
    const document = await openFile(await writeFile('owned/app.py', model));
    await waitForCodes(document.uri, ['community-license', 'policy-denied']);
    await apply(await quickFix(document, start, 'Allow meta-llama/Llama-3.1-8B in .model-license.jsonc'));
    await waitForCodes(document.uri, ['community-license']);
    const expected = '{\n  "allow": ["mine/*", "meta-llama/Llama-3.1-8B"] // ours\n}\n';
    assert.equal(await textOf(configuration), expected);
  });

  test('state what the project does', async () => {
    await writeFile('owned/.model-license.jsonc', '{ "project": { "distributes": ["internal"] } }\n');
    const document = await openFile(
      await writeFile('owned/vision.py', 'm = "meta-llama/Llama-3.2-11B-Vision"\n'),
    );
    const [, open] = await waitForCodes(document.uri, ['community-license', 'eu-restriction']);
    assert.match(open?.message ?? '', /\bif your principal place of business/);
    const action = await quickFix(document, start, 'State what this project does');
    const done = apply(action);
    await waitUntil('the facts', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await textOf(configuration))?.includes('trainsOnOutputs');
    });
    await done;
    const stated = JSON.parse((await textOf(configuration)) ?? '');
    assert.deepEqual(stated, {
      project: { distributes: ['internal'], commercial: true, regions: ['EU'], trainsOnOutputs: false },
    });
    await waitUntil('an answer', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ message }) => /is based in the EU/.test(message)),
    );
  });
});

suite('Create Project Configuration', () => {
  teardown(async () => {
    await closeAll();
    await deleteFile(workspaceFile('fresh'));
  });

  test('asks, writes the answers, and shows the file', async () => {
    const configuration = workspaceFile('fresh/.model-license.jsonc');
    const file = await writeFile('fresh/vision.py', 'm = "meta-llama/Llama-3.2-11B-Vision"\n');
    await openFile(file);
    await waitUntil('the findings', () => codesOf(file).includes('community-license'));
    const done = vscode.commands.executeCommand(
      'modelLicenseLens.createConfiguration',
      configuration.toString(),
    );
    const text = await acceptUntil(configuration);
    await done;
    assert.match(text, /"commercial": true,\n {4}"regions": \["EU"\],\n {4}"trainsOnOutputs": false\n/);
    await waitUntil(
      'its editor',
      () => vscode.window.activeTextEditor?.document.uri.toString() === configuration.toString(),
    );
    await waitForCodes(configuration, []);
  });

  test('shows the answers where they cannot be written', async () => {
    const file = await writeFile('fresh/app.py', '');
    const configuration = vscode.Uri.joinPath(file, '.model-license.jsonc');
    const done = vscode.commands.executeCommand(
      'modelLicenseLens.createConfiguration',
      configuration.toString(),
    );
    const text = await waitUntil('the answers', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const document = vscode.window.activeTextEditor?.document;
      return document?.isUntitled === true && document.getText();
    });
    await done;
    assert.match(text, /"commercial": true/);
  });
});
