import * as vscode from 'vscode';
import { hostCommands } from '../languageService/index.ts';
import type { Target } from '../webview/summaryPage.ts';
import { openExternal } from './commands/openExternal.ts';
import type { DiagnosticsController } from './diagnosticsController.ts';
import { DisposableStore } from './disposables.ts';
import type { ProjectConfigurations } from './projectConfigurations.ts';
import { SummaryPanel } from './summaryPanel.ts';
import type { Obstacle, WorkspaceScanController } from './workspaceScanController.ts';
import {
  summarizeWorkspace,
  type WorkspaceSummary,
  type WorkspaceSummaryOptions,
} from './workspaceSummary.ts';

/** Milliseconds in which changes are gathered before the page is drawn again. */
const settling = 400;

export interface SummaryControllerOptions extends WorkspaceSummaryOptions {
  readonly extensionUri: vscode.Uri;
  readonly diagnostics: DiagnosticsController;
  readonly projects: ProjectConfigurations;
  readonly scan: WorkspaceScanController;
  readonly log: vscode.LogOutputChannel;
}

/** Opens the summary page, fills it from the last scan and the open documents, and keeps it true. */
export class SummaryController implements vscode.Disposable {
  readonly #options: SummaryControllerOptions;
  readonly #owned = new DisposableStore();
  #panel: SummaryPanel | undefined;
  #shown: WorkspaceSummary | undefined;
  /** The files that the page may open, by the paths that it shows. */
  #uris: ReadonlyMap<string, vscode.Uri> = new Map();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: SummaryControllerOptions) {
    this.#options = options;
    this.#owned.add(options.files.onDidChange(() => this.#drawLater()));
    this.#owned.add(options.diagnostics.onDidPublish(() => this.#drawLater()));
    this.#owned.add(options.projects.onDidChange(() => this.#retryLater()));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#owned.dispose();
  }

  /** Scans at the first time; after that the page is up to date by itself. Gives what the page shows. */
  async show(): Promise<WorkspaceSummary | undefined> {
    if (this.#panel) this.#panel.reveal();
    else this.#open();
    if (!this.#options.scan.last && vscode.workspace.workspaceFolders) await this.#rescan();
    else await this.#draw();
    return this.#shown;
  }

  #open(): void {
    const panel = this.#owned.add(
      new SummaryPanel(this.#options.extensionUri, {
        open: (target) => this.#run('open a link of the summary', this.#openTarget(target)),
        rescan: () => this.#run('scan the workspace', this.#rescan()),
      }),
    );
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#owned.remove(panel);
    });
  }

  async #rescan(): Promise<void> {
    this.#panel?.show({ kind: 'scanning', files: 0 });
    let obstacle: Obstacle | undefined;
    const result = await this.#options.scan.run({
      onProgress: ({ done }) => this.#panel?.show({ kind: 'scanning', files: done }),
      onObstacle: (met) => {
        obstacle = met;
      },
    });
    if (result) await this.#draw();
    else if (obstacle) this.#showObstacle(obstacle);
    else this.#panel?.show({ kind: 'failed', message: 'The scan was cancelled.', place: null });
  }

  #showObstacle({ uri, position: { line }, message }: Obstacle): void {
    const path = vscode.workspace.asRelativePath(uri);
    this.#uris = new Map([[path, uri]]);
    const place = { label: `Open ${path}`, target: 0 };
    this.#panel?.show({ kind: 'failed', message: `Nothing was scanned. ${message}`, place }, [
      { kind: 'file', path, line },
    ]);
  }

  #drawLater(): void {
    if (this.#panel?.state.kind !== 'summary') return;
    this.#later(() => this.#run('draw the summary', this.#draw()));
  }

  /** Somebody asked for the scan that a configuration kept from running: it is still owed once that has changed. */
  #retryLater(): void {
    const state = this.#panel?.state;
    if (state?.kind !== 'failed' || state.place === null) return;
    this.#later(() => this.#run('scan the workspace', this.#rescan()));
  }

  #later(work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, settling);
  }

  async #draw(): Promise<void> {
    const summary = await summarizeWorkspace(this.#options, this.#options.scan.last?.searched);
    this.#shown = summary;
    this.#uris = summary.uris;
    this.#panel?.show(summary.page, summary.targets);
  }

  async #openTarget(target: Target): Promise<void> {
    if (target.kind === 'web') {
      await openExternal(target.href, this.#options.log);
      return;
    }
    if (target.kind === 'facts') {
      await vscode.commands.executeCommand(hostCommands.createConfiguration);
      return;
    }
    const uri = this.#uris.get(target.path);
    if (!uri) return;
    const place = new vscode.Position(target.line, 0);
    await vscode.commands.executeCommand('vscode.open', uri, { selection: new vscode.Range(place, place) });
  }

  #run(what: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#options.log.error(`Could not ${what}.`, error));
  }
}
