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
import type { ConfigurationError } from '../scan/configuration.ts';
import { today } from '../scan/today.ts';
import { toCodeAction, toDiagnostic } from './convert.ts';
import { DisposableStore } from './disposables.ts';
import { documentOnDisk, documentSelector } from './documents.ts';
import type { ProjectConfigurations } from './projectConfigurations.ts';

/** Shows what is wrong with a project configuration, and with its overlays, in these files themselves, and mends it. */
export function registerConfigurationDiagnostics(
  service: LanguageService,
  projects: ProjectConfigurations,
): vscode.Disposable {
  const owned = new DisposableStore();
  const collection = owned.add(vscode.languages.createDiagnosticCollection('model-license-configuration'));
  /** By URI, as they were read. */
  const files = new Map<string, AnalyzedDocument>();
  owned.add(
    projects.onDidChange(() => {
      collection.clear();
      files.clear();
    }),
  );
  owned.add(
    projects.onDidLoad((loaded) => {
      if (loaded.kind === 'failed') {
        collection.set(loaded.uri, [failure(loaded.error)]);
        return;
      }
      const { configuration } = loaded;
      for (const { path, text, findings } of [configuration, ...configuration.overlays]) {
        const uri = loaded.uri.with({ path: path ?? loaded.uri.path });
        const file = fileWith(uri, text, findings, configuration.dataset);
        files.set(uri.toString(), file);
        collection.set(uri, service.computeDiagnostics(file).map(toDiagnostic));
      }
    }),
  );
  owned.add(
    vscode.languages.registerCodeActionsProvider(
      documentSelector,
      {
        provideCodeActions(document, range, { diagnostics }) {
          const file = files.get(document.uri.toString());
          // In a text that was not saved yet, the findings stand elsewhere.
          if (file?.source.text !== document.getText()) return undefined;
          return service.provideCodeActions(file, range).map((action) => toCodeAction(action, diagnostics));
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  return owned;
}

function fileWith(
  uri: vscode.Uri,
  text: string,
  findings: readonly Finding[],
  dataset: Dataset,
): AnalyzedDocument {
  const analysis = { references: [], findings, suppressed: [] };
  return new AnalyzedDocument(documentOnDisk(uri, text, 'jsonc'), analysis, {
    dataset,
    policy: defaultPolicy,
    asOf: today(),
  });
}

function failure({ message, position }: ConfigurationError): vscode.Diagnostic {
  const place = new vscode.Position((position?.line ?? 1) - 1, (position?.column ?? 1) - 1);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(place, place.translate(0, 1)), message);
  diagnostic.source = diagnosticSource;
  diagnostic.code = {
    value: 'invalid-configuration',
    target: vscode.Uri.parse(documentationUrl('invalid-configuration')),
  };
  return diagnostic;
}
