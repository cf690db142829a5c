import * as vscode from 'vscode';
import type { LanguageService } from '../languageService/index.ts';
import type { Analyses } from './analyses.ts';
import { toCodeAction, toHover } from './convert.ts';
import { documentSelector } from './documents.ts';

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
export function registerCodeActions(service: LanguageService, analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    documentSelector,
    {
      async provideCodeActions(document, range, context, token) {
        if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return undefined;
        const analyzed = await analyses.get(document);
        if (!analyzed || token.isCancellationRequested) return undefined;
        return service
          .provideCodeActions(analyzed, range)
          .map((action) => toCodeAction(action, context.diagnostics));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
