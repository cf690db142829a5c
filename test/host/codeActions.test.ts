import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  deleteFile,
  openFile,
  openText,
  quickFix,
  quickFixes,
  waitForCodes,
  writeFile,
} from './support/documents.ts';

async function at(content: string, language: string, codes: readonly string[]) {
  const document = await openText(content, language);
  const [diagnostic] = await waitForCodes(document.uri, codes);
  assert.ok(diagnostic);
  return { document, diagnostic };
}

suite('Quick fixes in the editor', () => {
  teardown(closeAll);

  const lineCases: readonly (readonly [language: string, before: string, after: string])[] = [
    [
      'python',
      'def f():\n    m = "meta-llama/Llama-3.1-8B"\n',
      'def f():\n    # model-license-ignore-next-line community-license -- reason\n    m = "meta-llama/Llama-3.1-8B"\n',
    ],
    [
      'typescript',
      '\nconst m = "meta-llama/Llama-3.1-8B";\n',
      '\n// model-license-ignore-next-line community-license -- reason\nconst m = "meta-llama/Llama-3.1-8B";\n',
    ],
    [
      'markdown',
      '---\nmodel_name: Llama-x\nbase_model: meta-llama/Llama-3.1-8B\n---\n',
      '---\nmodel_name: Llama-x\n# model-license-ignore-next-line community-license -- reason\nbase_model: meta-llama/Llama-3.1-8B\n---\n',
    ],
    [
      'html',
      '<p>\n  <a href="https://huggingface.co/meta-llama/Llama-3.1-8B">x</a>\n',
      '<p>\n  <!-- model-license-ignore-next-line community-license -- reason -->\n  <a href="https://huggingface.co/meta-llama/Llama-3.1-8B">x</a>\n',
    ],
  ];
  for (const [language, before, after] of lineCases) {
    test(`suppress on a line of ${language}, and the diagnostic goes`, async () => {
      const { document, diagnostic } = await at(before, language, ['community-license']);
      await apply(await quickFix(document, diagnostic.range, 'Suppress community-license on this line'));
      assert.equal(document.getText(), after);
      await waitForCodes(document.uri, []);
    });
  }

  test('suppress in a whole file', async () => {
    const text = '#!/usr/bin/env python\nm = "meta-llama/Llama-3.1-8B"\n';
    const { document, diagnostic } = await at(text, 'python', ['community-license']);
    await apply(await quickFix(document, diagnostic.range, 'Suppress community-license in this file'));
    assert.equal(
      document.getText(),
      '#!/usr/bin/env python\n# model-license-ignore-file community-license -- reason\nm = "meta-llama/Llama-3.1-8B"\n',
    );
    await waitForCodes(document.uri, []);
  });

  test('replace an identifier that never existed', async () => {
    const { document, diagnostic } = await at('m = "meta-llama/Llama-3.2-70B"\n', 'python', [
      'nonexistent-model',
    ]);
    const replacements = (await quickFixes(document, diagnostic.range)).filter(({ title }) =>
      title.startsWith('Replace'),
    );
    const [first] = replacements;
    assert.ok(first);
    assert.equal(first.isPreferred === true, replacements.length === 1);
    await apply(first);
    assert.equal(document.getText(), `m = "${first.title.replace('Replace with ', '')}"\n`);
    await waitForCodes(document.uri, ['community-license']);
  });

  test('lead to the licence and to the model’s page', async () => {
    const { document, diagnostic } = await at('m = "meta-llama/Llama-3.1-8B"\n', 'python', [
      'community-license',
    ]);
    const license = await quickFix(document, diagnostic.range, 'Open the Llama 3.1');
    assert.equal(license.command?.command, 'modelLicenseLens.openLicense');
    assert.match(String(license.command?.arguments?.[0]), /^https:\/\//);
    const page = await quickFix(document, diagnostic.range, 'Open meta-llama/Llama-3.1-8B on Hugging Face');
    assert.deepEqual(page.command?.arguments, ['meta-llama/Llama-3.1-8B']);
  });

  test('offer an exclusion instead of a comment for JSON', async () => {
    const uri = await writeFile('plain.json', '{ "model": "meta-llama/Llama-3.1-8B" }\n');
    const document = await openFile(uri);
    const [diagnostic] = await waitForCodes(uri, ['community-license']);
    assert.ok(diagnostic);
    const exclude = await quickFix(document, diagnostic.range, 'Exclude this file');
    const titles = (await quickFixes(document, diagnostic.range)).map(({ title }) => title);
    assert.ok(!titles.some((title) => title.startsWith('Suppress')), titles.join());
    await apply(exclude);
    await waitForCodes(uri, []);
    const settings = vscode.workspace.getConfiguration('modelLicenseLens', uri);
    assert.deepEqual(settings.inspect('exclude')?.workspaceFolderValue ?? settings.get('exclude'), [
      'plain.json',
    ]);
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await waitForCodes(uri, ['community-license']);
    await closeAll();
    await deleteFile(uri);
  });

  test('remove a suppression that suppresses nothing', async () => {
    const text = '# model-license-ignore-next-line eu-restriction\nm = 1\n';
    const { document, diagnostic } = await at(text, 'python', ['unused-suppression']);
    assert.deepEqual(diagnostic.tags, [vscode.DiagnosticTag.Unnecessary]);
    await apply(await quickFix(document, diagnostic.range, 'Remove'));
    assert.equal(document.getText(), 'm = 1\n');
    await waitForCodes(document.uri, []);
  });

  test('change the severity of a code', async () => {
    const uri = await writeFile('severity.py', 'm = "meta-llama/Llama-3.1-8B"\n');
    const document = await openFile(uri);
    const [diagnostic] = await waitForCodes(uri, ['community-license']);
    assert.ok(diagnostic);
    const action = await quickFix(document, diagnostic.range, 'Change the severity');
    // A person chooses from a list; a caller can pass the choice along.
    const { command, arguments: given = [] } = action.command ?? assert.fail('no command');
    await vscode.commands.executeCommand(command, ...given, 'off');
    await waitForCodes(uri, []);
    const settings = vscode.workspace.getConfiguration('modelLicenseLens');
    await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    await waitForCodes(uri, ['community-license']);
    await closeAll();
    await deleteFile(uri);
  });
});
