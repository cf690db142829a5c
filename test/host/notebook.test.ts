import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  codesOf,
  hoverText,
  positionOf,
  quickFix,
  waitForCodes,
} from './support/documents.ts';

const code = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');
const prose = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, text, 'markdown');

async function openNotebook(...cells: vscode.NotebookCellData[]) {
  const data = new vscode.NotebookData(cells);
  const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
  await vscode.window.showNotebookDocument(notebook);
  return notebook.getCells().map(({ document }) => document);
}

suite('Notebooks in the editor', () => {
  teardown(closeAll);

  test('have diagnostics and hovers in their cells', async () => {
    const [first, second] = await openNotebook(prose('# Models'), code('m = "meta-llama/Llama-3.1-8B"'));
    assert.ok(first && second);
    const [diagnostic] = await waitForCodes(second.uri, ['community-license']);
    assert.equal(diagnostic && second.getText(diagnostic.range), 'meta-llama/Llama-3.1-8B');
    assert.deepEqual(codesOf(first.uri), []);
    assert.match(await hoverText(second, positionOf(second, 'Llama')), /Llama 3\.1 8B/);
  });

  test('report a licence once, in the first cell that has it', async () => {
    const [first, second] = await openNotebook(
      code('a = "meta-llama/Llama-3.1-8B"'),
      code('b = "meta-llama/Llama-3.1-70B"'),
    );
    assert.ok(first && second);
    await waitForCodes(first.uri, ['community-license']);
    await waitForCodes(second.uri, []);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(first.uri, new vscode.Range(0, 0, 0, 99), 'a = 1');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForCodes(first.uri, []);
    await waitForCodes(second.uri, ['community-license']);
  });

  test('have quick fixes in the comments of the cell’s language', async () => {
    const [cell] = await openNotebook(code('m = "meta-llama/Llama-3.1-8B"'));
    assert.ok(cell);
    const [diagnostic] = await waitForCodes(cell.uri, ['community-license']);
    assert.ok(diagnostic);
    await apply(await quickFix(cell, diagnostic.range, 'Suppress community-license on this line'));
    assert.equal(
      cell.getText(),
      '# model-license-ignore-next-line community-license -- reason\nm = "meta-llama/Llama-3.1-8B"',
    );
    await waitForCodes(cell.uri, []);
  });
});
