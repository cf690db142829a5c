import * as vscode from 'vscode';
import { bundledDataset } from '../core/dataset/bundled.ts';
import { createDataset } from '../core/dataset/dataset.ts';
import { createLanguageService } from '../languageService/index.ts';
import { today } from '../scan/today.ts';
import { Analyses } from './analyses.ts';
import { registerChangeSettings } from './commands/changeSettings.ts';
import { registerCreateConfiguration } from './commands/createConfiguration.ts';
import { registerExplainModel } from './commands/explainModel.ts';
import { registerOpenExternal } from './commands/openExternal.ts';
import { registerConfigurationDiagnostics } from './configurationDiagnostics.ts';
import { DiagnosticsController } from './diagnosticsController.ts';
import { DisposableStore } from './disposables.ts';
import type { Host } from './host.ts';
import { registerCodeActions, registerHover } from './languageFeatures.ts';
import { registerLanguageStatus } from './languageStatus.ts';
import { Policies } from './policies.ts';
import { ProjectConfigurations } from './projectConfigurations.ts';
import { ScannedFiles } from './scannedFiles.ts';
import { SummaryController } from './summaryController.ts';
import { WorkspaceDuties } from './workspaceDuties.ts';
import { WorkspaceScanner } from './workspaceScan.ts';
import { WorkspaceScanController } from './workspaceScanController.ts';

/** Wires the parts together; each does its work when a document or a person asks for it. */
export function start(context: vscode.ExtensionContext, host: Host): void {
  const { subscriptions, extensionUri, extension } = context;
  const owned = new DisposableStore();
  subscriptions.push(owned);

  const log = owned.add(vscode.window.createOutputChannel('Model License Lens', { log: true }));
  const dataset = createDataset(bundledDataset);
  const service = createLanguageService({ dataset, asOf: today });

  const projects = owned.add(new ProjectConfigurations(dataset, host, log));
  owned.add(registerConfigurationDiagnostics(service, projects));
  const policies = owned.add(new Policies(projects, log));
  const duties = owned.add(new WorkspaceDuties());
  const analyses = new Analyses(service, policies, duties, log);

  const diagnostics = owned.add(new DiagnosticsController(service, analyses, policies, duties, log));
  owned.add(registerHover(service, analyses));
  owned.add(registerCodeActions(service, analyses, policies));
  owned.add(registerLanguageStatus(analyses, diagnostics));

  const files = owned.add(new ScannedFiles(service));
  const scanner = new WorkspaceScanner({ service, dataset, policies, projects, duties, host });
  const scan = owned.add(new WorkspaceScanController(scanner, files, duties, log, context.workspaceState));
  const summary = owned.add(
    new SummaryController({
      extensionUri,
      dataset,
      analyses,
      diagnostics,
      projects,
      policies,
      duties,
      scan,
      files,
      log,
    }),
  );

  const { registerCommand, executeCommand } = vscode.commands;
  owned.add(registerExplainModel(service, dataset));
  owned.add(registerOpenExternal(log));
  owned.add(registerChangeSettings(projects));
  owned.add(registerCreateConfiguration(policies));
  owned.add(registerCommand('modelLicenseLens.scanWorkspace', () => scan.run()));
  owned.add(registerCommand('modelLicenseLens.showPolicySummary', () => summary.show()));
  owned.add(registerCommand('modelLicenseLens.showLog', () => log.show()));
  owned.add(
    registerCommand('modelLicenseLens.openSettings', () =>
      executeCommand('workbench.action.openSettings', `@ext:${extension.id}`),
    ),
  );
  void scan.restore();
}
