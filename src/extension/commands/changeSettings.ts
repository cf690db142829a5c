import * as vscode from 'vscode';
import {
  type DiagnosticCode,
  defaultSeverities,
  isDiagnosticCode,
  type SeveritySetting,
  severitySettings,
} from '../../core/finding.ts';
import { stateInJsonc } from '../../core/json/jsonc.ts';
import { hostCommands } from '../../languageService/index.ts';
import { relativePath } from '../../scan/paths.ts';
import type { ProjectConfigurations } from '../projectConfigurations.ts';
import { settingsSection } from '../settings.ts';

/** Commands of quick fixes that change what is reported. */
export function registerChangeSettings(projects: ProjectConfigurations): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(hostCommands.setSeverity, async (code: unknown, uri: unknown, chosen?: unknown) => {
      if (typeof code !== 'string' || !isDiagnosticCode(code)) return;
      const severity = severitySettings.find((known) => known === chosen) ?? (await pickSeverity(code));
      if (severity) await setSeverity(projects, code, severity, toUri(uri));
    }),
    registerCommand(hostCommands.excludeFile, async (uri: unknown) => {
      const file = toUri(uri);
      if (file) await excludeFile(file);
    }),
  );
}

async function pickSeverity(code: DiagnosticCode): Promise<SeveritySetting | undefined> {
  const items = severitySettings.map((label) => ({
    label,
    ...(label === defaultSeverities[code] && { description: 'default' }),
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: `Severity of ${code}` });
  return picked?.label;
}

/** Where a project configuration states the severity, a setting would change nothing: it is changed there. */
async function setSeverity(
  projects: ProjectConfigurations,
  code: DiagnosticCode,
  severity: SeveritySetting,
  uri: vscode.Uri | undefined,
): Promise<void> {
  const project = uri && (await projects.forFolder(vscode.Uri.joinPath(uri, '..'), undefined));
  const { path, policy } = project?.configuration ?? {};
  if (uri && path && policy?.severities[code] !== undefined) {
    await changeRule(uri.with({ path, query: '', fragment: '' }), code, severity);
    return;
  }
  const configuration = vscode.workspace.getConfiguration(settingsSection, uri);
  const present = configuration.inspect<Record<string, string>>('severity');
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const own = vscode.workspace.workspaceFolders ? present?.workspaceValue : present?.globalValue;
  await configuration.update('severity', { ...own, [code]: severity }, target);
}

async function changeRule(uri: vscode.Uri, code: DiagnosticCode, severity: SeveritySetting): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const change = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
  change.replace(uri, whole, stateInJsonc(text, ['rules', code], severity));
  await vscode.workspace.applyEdit(change);
  await document.save();
}

async function excludeFile(uri: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) {
    void vscode.window.showInformationMessage('Only files of a workspace folder can be excluded.');
    return;
  }
  const configuration = vscode.workspace.getConfiguration(settingsSection, uri);
  const own = configuration.inspect<string[]>('exclude')?.workspaceFolderValue ?? [];
  const glob = relativePath(folder.uri.path, uri.path).replace(/[*?[\]{}()!+@\\]/g, '\\$&');
  await configuration.update('exclude', [...own, glob], vscode.ConfigurationTarget.WorkspaceFolder);
}

function toUri(value: unknown): vscode.Uri | undefined {
  return typeof value === 'string' ? vscode.Uri.parse(value, true) : undefined;
}
