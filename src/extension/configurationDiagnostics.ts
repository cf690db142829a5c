import * as vscode from 'vscode';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Finding } from '../core/finding.ts';
import { defaultPolicy } from '../core/policy/policy.ts';
import {
  AnalyzedDocument,
  diagnosticSource,
  documentationUrl,
  type LanguageService,
} from '../languageService/index.ts';
import { toDiagnostic } from './convert.ts';
import { DisposableStore } from './disposables.ts';
import type { ProjectConfigurations } from './projectConfigurations.ts';

/** Shows what is wrong with a project configuration, and with its overlays, in these files themselves. */
export function registerConfigurationDiagnostics(
  service: LanguageService,
  projects: ProjectConfigurations,
): vscode.Disposable {
  const owned = new DisposableStore();
  const collection = owned.add(vscode.languages.createDiagnosticCollection('model-license-configuration'));
  owned.add(projects.onDidChange(() => collection.clear()));
  owned.add(
    projects.onDidLoad((loaded) => {
      if (loaded.kind === 'failed') {
        collection.set(loaded.uri, [failure(loaded.error)]);
        return;
      }
      const { configuration } = loaded;
      for (const { path, text, findings } of [configuration, ...configuration.overlays]) {
        const uri = loaded.uri.with({ path: path ?? loaded.uri.path });
        collection.set(uri, diagnosticsOf(service, uri, text, findings, configuration.dataset));
      }
    }),
  );
  return owned;
}

function diagnosticsOf(
  service: LanguageService,
  uri: vscode.Uri,
  text: string,
  findings: readonly Finding[],
  dataset: Dataset,
): vscode.Diagnostic[] {
  const document = { uri: uri.toString(), path: uri.path, languageId: 'jsonc', version: 0, text };
  const analysis = { references: [], findings, suppressed: [] };
  const analyzed = new AnalyzedDocument(document, analysis, { dataset, policy: defaultPolicy, asOf: '' });
  return service.computeDiagnostics(analyzed).map(toDiagnostic);
}

function failure({
  message,
  position,
}: {
  readonly message: string;
  readonly position: { line: number; column: number } | null;
}): vscode.Diagnostic {
  const place = new vscode.Position((position?.line ?? 1) - 1, (position?.column ?? 1) - 1);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(place, place.translate(0, 1)), message);
  diagnostic.source = diagnosticSource;
  diagnostic.code = {
    value: 'invalid-configuration',
    target: vscode.Uri.parse(documentationUrl('invalid-configuration')),
  };
  return diagnostic;
}
