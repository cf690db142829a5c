import * as vscode from 'vscode';
import { defaultPolicy } from '../core/policy/policy.ts';
import {
  AnalyzedDocument,
  diagnosticSource,
  documentationUrl,
  type LanguageService,
} from '../languageService/index.ts';
import { toDiagnostic } from './convert.ts';
import { DisposableStore } from './disposables.ts';
import type { LoadedConfiguration, ProjectConfigurations } from './projectConfigurations.ts';

/** Shows what is wrong with a project configuration in the configuration itself. */
export function registerConfigurationDiagnostics(
  service: LanguageService,
  projects: ProjectConfigurations,
): vscode.Disposable {
  const owned = new DisposableStore();
  const collection = owned.add(vscode.languages.createDiagnosticCollection('model-license-configuration'));
  owned.add(projects.onDidChange(() => collection.clear()));
  owned.add(projects.onDidLoad((loaded) => collection.set(loaded.uri, diagnosticsOf(service, loaded))));
  return owned;
}

function diagnosticsOf(service: LanguageService, loaded: LoadedConfiguration): vscode.Diagnostic[] {
  if (loaded.kind === 'failed') return [failure(loaded.error)];
  const { text, findings, dataset } = loaded.configuration;
  const document = {
    uri: loaded.uri.toString(),
    path: loaded.uri.path,
    languageId: 'jsonc',
    version: 0,
    text,
  };
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
