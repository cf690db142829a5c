import * as vscode from 'vscode';
import { withFacts } from '../../core/policy/newConfiguration.ts';
import { hostCommands } from '../../languageService/index.ts';
import { configurationName } from '../../scan/configuration.ts';
import type { Policies } from '../policies.ts';
import { askFacts } from './askFacts.ts';

/** Commands that write the project's own files. */
export function registerCreateConfiguration(policies: Policies): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(hostCommands.createConfiguration, async (uri: unknown) => {
      const target = typeof uri === 'string' ? vscode.Uri.parse(uri) : await configurationInFront(policies);
      if (target) await createConfiguration(target);
      else
        void vscode.window.showInformationMessage('Open a folder first: the configuration is created in it.');
    }),
    registerCommand(hostCommands.saveFile, async (uri: unknown, edit: unknown) => {
      if (typeof uri !== 'string' || !(edit instanceof vscode.WorkspaceEdit)) return undefined;
      return changeFile(vscode.Uri.parse(uri), edit);
    }),
  );
}

/** Makes an edit of a file and saves it, or says that this cannot be done. Gives whether it was. */
async function changeFile(uri: vscode.Uri, edit: vscode.WorkspaceEdit): Promise<boolean> {
  const isWritten = (await vscode.workspace.applyEdit(edit)) && (await (await openDocument(uri)).save());
  if (!isWritten) {
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showErrorMessage(`${name} cannot be written: check whether its folder is read-only.`);
  }
  return isWritten;
}

/** The configuration that holds for the editor in front, or where one for the first folder belongs. */
async function configurationInFront(policies: Policies): Promise<vscode.Uri | undefined> {
  const { workspaceFolders, getWorkspaceFolder } = vscode.workspace;
  const uri = vscode.window.activeTextEditor?.document.uri;
  const judgement = uri && (await policies.judgementForFile(uri));
  if (judgement?.project) return vscode.Uri.parse(judgement.project.configuration.uri);
  const folder = (uri && getWorkspaceFolder(uri)) ?? workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, configurationName);
}

/**
 * Asks, writes the answers, and shows the file; one that is there keeps everything else. Where nothing can be written,
 * the answers are shown instead of lost.
 */
async function createConfiguration(uri: vscode.Uri): Promise<void> {
  const present = await textOf(uri);
  const facts = await askFacts(present);
  if (!facts) return;
  const text = withFacts(present, facts);
  const edit = new vscode.WorkspaceEdit();
  // A new one at once with its text: an empty one would be in force for a moment, and be reported.
  if (present === null) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  else {
    const end = (await openDocument(uri)).positionAt(present.length);
    edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    await vscode.window.showTextDocument(await openText(text));
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showErrorMessage(`${name} cannot be written: save its text yourself, where you may.`);
    return;
  }
  const document = await openDocument(uri);
  // It counts as it lies on disk.
  await document.save();
  await vscode.window.showTextDocument(document);
}

function openText(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'jsonc', content });
}

function openDocument(uri: vscode.Uri): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(uri);
}

/** `null` where there is no file yet. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return null;
    throw error;
  }
  return (await openDocument(uri)).getText();
}
