import * as vscode from 'vscode';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { LanguageService } from '../../languageService/index.ts';
import { DisposableStore } from '../disposables.ts';

const scheme = 'model-license-lens';

/** Shows the card of any identifier as a page: chosen from those that are known, typed, or given as an argument. */
export function registerExplainModel(service: LanguageService, dataset: Dataset): vscode.Disposable {
  const owned = new DisposableStore();
  owned.add(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => service.explainModel(query).value,
    }),
  );
  owned.add(
    vscode.commands.registerCommand('modelLicenseLens.explainModel', async (argument?: unknown) => {
      const query = typeof argument === 'string' ? argument : await pickModel(dataset);
      if (query === undefined || query.trim() === '') return;
      const title = query
        .replace(/[^\w.@:-]+/g, ' ')
        .trim()
        .slice(0, 80);
      const uri = vscode.Uri.from({ scheme, path: `/${title}.md`, query: query.trim() });
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    }),
  );
  return owned;
}

/** Any text is an answer: what is typed stands first, then the known identifiers that contain it. */
async function pickModel(dataset: Dataset): Promise<string | undefined> {
  const known = knownItems(dataset);
  const picker = vscode.window.createQuickPick();
  picker.placeholder = 'A model id as written in code: a repository, an Ollama tag, an ARN, a file name';
  picker.matchOnDescription = true;
  picker.items = known;
  try {
    return await new Promise<string | undefined>((resolve) => {
      picker.onDidChangeValue((value) => {
        const typed = value.trim();
        picker.items =
          typed === '' ? known : [{ label: typed, description: 'as typed', alwaysShow: true }, ...known];
      });
      picker.onDidAccept(() => resolve(picker.selectedItems[0]?.label ?? picker.value));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

function knownItems({ files }: Dataset): vscode.QuickPickItem[] {
  const models = files.models.map(({ id, name, repoIds }) => ({
    label: repoIds[0] ?? id,
    description: name,
  }));
  const derivatives = files.derivatives.flatMap(({ name, match }) => {
    const exact = match.find((entry) => !entry.includes('*'));
    return exact === undefined ? [] : [{ label: exact, description: name }];
  });
  return [...models, ...derivatives];
}
