import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  deleteFile,
  diagnosticsOf,
  hoverText,
  openFile,
  positionOf,
  quickFix,
  waitForCodes,
  writeFile,
} from './support/documents.ts';
import { workspaceFile } from './support/editor.ts';
import { waitUntil } from './support/waitUntil.ts';

const model = 'm = "meta-llama/Llama-3.1-8B"\n';

suite('Project configuration in the editor', () => {
  let file: vscode.Uri;
  const configure = (text: string) => writeFile('configured/.model-license.jsonc', text);

  setup(async () => {
    await configure('{}');
    file = await writeFile('configured/deep/app.py', model);
    await openFile(file);
    await waitForCodes(file, ['community-license']);
  });
  teardown(async () => {
    await closeAll();
    await deleteFile(workspaceFile('configured'));
  });

  test('takes effect when it is saved, changed and deleted', async () => {
    const configuration = await configure('{ "deny": ["*Llama-3.1*"] }');
    const [, denied] = await waitForCodes(file, ['community-license', 'policy-denied']);
    assert.equal(denied?.severity, vscode.DiagnosticSeverity.Error);
    await configure('{ "rules": { "community-license": "off" } }');
    await waitForCodes(file, []);
    await deleteFile(configuration);
    await waitForCodes(file, ['community-license']);
  });

  test('wins over the settings, which fill in what it leaves open', async () => {
    const settings = vscode.workspace.getConfiguration('modelLicenseLens');
    const global = vscode.ConfigurationTarget.Global;
    await configure('{ "rules": { "community-license": "error" } }');
    const isError = (): boolean => diagnosticsOf(file)[0]?.severity === vscode.DiagnosticSeverity.Error;
    await waitUntil('an error', isError);
    try {
      await settings.update('severity', { 'community-license': 'off', 'policy-denied': 'hint' }, global);
      await configure('{ "rules": { "community-license": "error" }, "deny": ["*"] }');
      const [, denied] = await waitForCodes(file, ['community-license', 'policy-denied']);
      assert.ok(isError());
      assert.equal(denied?.severity, vscode.DiagnosticSeverity.Hint);
    } finally {
      await settings.update('severity', undefined, global);
    }
  });

  test('has its own mistakes shown in it', async () => {
    const configuration = await configure('{ "rulez": {}, "deny": ["*Llama-3.1*"] }');
    await waitForCodes(file, ['community-license', 'policy-denied']);
    const [mistake] = await waitForCodes(configuration, ['invalid-configuration']);
    assert.equal(mistake?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(mistake?.message ?? '', /rules/);
    await configure('{}');
    await waitForCodes(configuration, []);
  });

  test('has the mistakes of an overlay shown in the overlay, and takes what is right in it', async () => {
    const record = { title: 'Ours', url: 'https://acme.example' };
    const text = JSON.stringify({
      sources: [
        { id: 'acme', ...record },
        { id: 'A B', ...record },
      ],
    });
    const overlay = await writeFile('configured/facts.json', text);
    await configure('{ "dataset": ["facts.json"] }');
    const [mistake] = await waitForCodes(overlay, ['invalid-configuration']);
    assert.match(mistake?.message ?? '', /^"sources\[1\]\.id" must be an id/);
    assert.equal(mistake?.range.start.character, text.indexOf('"A B"'));
    await writeFile('configured/facts.json', text.replace('A B', 'a-b'));
    await waitForCodes(overlay, []);
  });

  test('has a misspelt key corrected by a quick fix', async () => {
    const configuration = await configure('{ "dney": ["*Llama-3.1*"] }');
    const [mistake] = await waitForCodes(configuration, ['invalid-configuration']);
    assert.ok(mistake);
    const document = await openFile(configuration);
    await apply(await quickFix(document, mistake.range, 'Replace with "deny"'));
    assert.equal(document.getText(), '{ "deny": ["*Llama-3.1*"] }');
    await document.save();
    await waitForCodes(configuration, []);
    await waitForCodes(file, ['community-license', 'policy-denied']);
  });

  test('is told where it is not JSON', async () => {
    const configuration = await configure('{\n  "deny": [,]\n}');
    const [mistake] = await waitForCodes(configuration, ['invalid-configuration']);
    assert.equal(mistake?.range.start.line, 1);
    await waitForCodes(file, ['community-license']);
  });

  test('is completed and explained by its schema', async () => {
    const configuration = await configure('{\n  "project": {\n    \n  }\n}\n');
    const document = await openFile(configuration);
    assert.equal(document.languageId, 'jsonc');
    await waitUntil('completions', async () => {
      const { items }: vscode.CompletionList = await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        configuration,
        new vscode.Position(2, 4),
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return ['commercial', 'distributes', 'regions'].every((key) => labels.includes(key));
    });
    await waitUntil('a hover', async () =>
      /Facts about the project/.test(await hoverText(document, positionOf(document, 'project'))),
    );
  });

  test('leaves out what it excludes', async () => {
    await configure('{ "exclude": ["deep/**"] }');
    await waitForCodes(file, []);
  });

  test('accepts what its baseline accepts, and takes nothing there for a use', async () => {
    const baseline = await writeFile(
      'configured/.model-license-baseline.json',
      '{ "version": 1, "findings": [{ "path": "deep/app.py", "code": "community-license", "text": "meta-llama/Llama-3.1-8B", "count": 1 }] }',
    );
    await waitForCodes(file, []);
    const document = await openFile(baseline);
    assert.equal(await hoverText(document, positionOf(document, 'meta-llama')), '');
  });

  test('is where a severity that it states is changed', async () => {
    const configuration = await configure(
      '{\n  // reviewed\n  "rules": { "community-license": "warning" }\n}\n',
    );
    const isWarning = (): boolean => diagnosticsOf(file)[0]?.severity === vscode.DiagnosticSeverity.Warning;
    await waitUntil('a warning', isWarning);
    const document = await vscode.workspace.openTextDocument(file);
    const [diagnostic] = diagnosticsOf(file);
    assert.ok(diagnostic);
    const action = await quickFix(document, diagnostic.range, 'Change the severity');
    action.command?.arguments?.push('off');
    await apply(action);
    await waitForCodes(file, []);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(configuration));
    assert.equal(text, '{\n  // reviewed\n  "rules": { "community-license": "off" }\n}\n');
  });
});
