import * as vscode from 'vscode';
import type { LanguageService, ProjectFile, ProjectFiles } from '../languageService/index.ts';
import type { Analyses } from './analyses.ts';
import { toCodeAction, toHover } from './convert.ts';
import { documentSelector } from './documents.ts';
import type { FileJudgement, Policies } from './policies.ts';

/** Hover cards on every reference. */
export function registerHover(service: LanguageService, analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(documentSelector, {
    async provideHover(document, position, token) {
      const analyzed = await analyses.get(document);
      if (!analyzed || token.isCancellationRequested) return undefined;
      const hover = service.provideHover(analyzed, position);
      return hover ? toHover(hover) : undefined;
    },
  });
}

/** Quick fixes for the diagnostics at the cursor. */
export function registerCodeActions(
  service: LanguageService,
  analyses: Analyses,
  policies: Policies,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    documentSelector,
    {
      async provideCodeActions(document, range, context, token) {
        if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return undefined;
        const analyzed = await analyses.get(document);
        if (!analyzed || token.isCancellationRequested) return undefined;
        const judgement = await policies.judgementFor(document);
        return service
          .provideCodeActions(analyzed, range, judgement && projectFilesOf(judgement))
          .map((action) => toCodeAction(action, context.diagnostics));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function projectFilesOf({ project, accepted, pathInBaseline }: FileJudgement): ProjectFiles | undefined {
  return (
    project && {
      configuration: asItStands(project.configuration),
      baseline: { ...asItStands(project.baseline), entries: accepted, path: pathInBaseline },
    }
  );
}

/** Edits are made to what is open in an editor, which may not be saved yet. */
function asItStands({ uri, text }: ProjectFile): ProjectFile {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  return { uri, text: open?.getText() ?? text };
}
