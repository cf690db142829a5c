import * as vscode from 'vscode';
import { licensesOf } from '../core/reference.ts';
import { daysBetween, outdatedWords } from '../core/render/dataAge.ts';
import type { AnalyzedDocument } from '../languageService/index.ts';
import type { Analyses } from './analyses.ts';
import type { DiagnosticsController } from './diagnosticsController.ts';
import { DisposableStore } from './disposables.ts';
import { documentSelector } from './documents.ts';

/** Says in the language status how many references the active document has; absent where there are none. */
export function registerLanguageStatus(
  analyses: Analyses,
  diagnostics: DiagnosticsController,
): vscode.Disposable {
  const owned = new DisposableStore();
  const item = owned.add(vscode.languages.createLanguageStatusItem('modelLicenseLens.references', []));
  item.name = 'Model License Lens';
  item.command = { command: 'modelLicenseLens.showPolicySummary', title: 'Show Policy Summary' };

  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const analyzed = uri && analyses.peek(uri);
    const count = analyzed?.analysis.references.length ?? 0;
    // A selector that selects nothing hides the item.
    item.selector = count > 0 ? documentSelector : [];
    item.text = `${count} model ${count === 1 ? 'reference' : 'references'}`;
    const outdated = analyzed && outdatedIn(analyzed);
    item.severity = outdated
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    item.detail = outdated ?? (analyzed ? licensesIn(analyzed) : '');
  };
  owned.add(vscode.window.onDidChangeActiveTextEditor(update));
  owned.add(
    diagnostics.onDidPublish((uri) => {
      if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) update();
    }),
  );
  update();
  return owned;
}

function licensesIn({ analysis }: AnalyzedDocument): string {
  return [
    ...new Set(analysis.references.flatMap((reference) => licensesOf(reference).map(({ id }) => id))),
  ].join(', ');
}

function outdatedIn({ grounds: { dataset, policy, asOf } }: AnalyzedDocument): string | undefined {
  const days = daysBetween(dataset.files.meta.asOf, asOf);
  return outdatedWords({ days, limit: policy.maxDataAgeDays }) ?? undefined;
}
