import * as vscode from 'vscode';
import { hostCommands, isWebAddress } from '../../languageService/index.ts';

/** Commands of quick fixes that lead to the web. Their arguments come from a dataset and are checked all the same. */
export function registerOpenExternal(log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(hostCommands.openLicense, (href: unknown) => openExternal(href, log)),
    vscode.commands.registerCommand(hostCommands.openModelPage, (repoId: unknown) => {
      if (typeof repoId !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(repoId)) {
        log.warn(`Not a repository: ${String(repoId)}`);
        return undefined;
      }
      return openExternal(`https://huggingface.co/${repoId}`, log);
    }),
  );
}

/** Opens a web address in the browser; refuses anything else. */
export async function openExternal(href: unknown, log: vscode.LogOutputChannel): Promise<void> {
  if (typeof href === 'string' && isWebAddress(href))
    await vscode.env.openExternal(vscode.Uri.parse(href, true));
  else log.warn(`Not a web address: ${String(href)}`);
}
