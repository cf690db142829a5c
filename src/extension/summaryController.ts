import * as vscode from 'vscode';
import type { Dataset } from '../core/dataset/dataset.ts';
import { defaultPolicy } from '../core/policy/policy.ts';
import { identityOf } from '../core/reference.ts';
import { type SummaryModel, summarize } from '../core/summary.ts';
import type { AnalyzedDocument } from '../languageService/index.ts';
import { relativePath } from '../scan/paths.ts';
import { createSummaryPage, type SummaryPageResult, type Target } from '../webview/summaryPage.ts';
import type { Analyses } from './analyses.ts';
import { today } from './clock.ts';
import { openExternal } from './commands/openExternal.ts';
import type { DiagnosticsController } from './diagnosticsController.ts';
import { DisposableStore } from './disposables.ts';
import type { Policies } from './policies.ts';
import type { ScannedFiles } from './scannedFiles.ts';
import { SummaryPanel } from './summaryPanel.ts';
import type { WorkspaceScanController } from './workspaceScanController.ts';

/** Milliseconds in which changes of documents are gathered before the page is drawn again. */
const settling = 400;

export interface SummaryControllerOptions {
  readonly extensionUri: vscode.Uri;
  readonly dataset: Dataset;
  readonly analyses: Analyses;
  readonly diagnostics: DiagnosticsController;
  readonly policies: Policies;
  readonly scan: WorkspaceScanController;
  readonly files: ScannedFiles;
  readonly log: vscode.LogOutputChannel;
}

/** Opens the summary page, fills it from the last scan and the open documents, and keeps it true. */
export class SummaryController implements vscode.Disposable {
  readonly #options: SummaryControllerOptions;
  readonly #owned = new DisposableStore();
  #panel: SummaryPanel | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: SummaryControllerOptions) {
    this.#options = options;
    this.#owned.add(options.files.onDidChange(() => this.#schedule()));
    this.#owned.add(options.diagnostics.onDidPublish(() => this.#schedule()));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#owned.dispose();
  }

  /** Scans at the first time; after that the page is up to date by itself. Gives what the page shows. */
  async show(): Promise<SummaryPageResult | undefined> {
    if (this.#panel) this.#panel.reveal();
    else this.#open();
    if (!this.#options.scan.last && vscode.workspace.workspaceFolders) await this.#rescan();
    else await this.#draw();
    return this.#page;
  }

  #page: SummaryPageResult | undefined;

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
    const result = await this.#options.scan.run(({ done }) =>
      this.#panel?.show({ kind: 'scanning', files: done }),
    );
    if (result) await this.#draw();
    else this.#panel?.show({ kind: 'failed', message: 'The workspace was not scanned to the end.' });
  }

  #schedule(): void {
    if (this.#panel?.state.kind !== 'summary') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run('draw the summary', this.#draw()), settling);
  }

  async #draw(): Promise<void> {
    const { dataset, policies, scan } = this.#options;
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const judgement =
      folder && (await policies.judgementForFile(vscode.Uri.joinPath(folder.uri, 'README.md')));
    const documents = this.#documents();
    const named = documents.map((document) => ({
      path: pathOf(document),
      analysis: document.analysis,
      document,
    }));
    const inUse = judgement?.dataset ?? dataset;
    const summary = summarize(named, inUse, judgement?.policy ?? defaultPolicy, today());
    this.#page = createSummaryPage({
      summary,
      dataset: inUse,
      scope: vscode.workspace.name ?? 'Open documents',
      files: scan.last?.searched ?? documents.length,
      placeOf: (path, model) => placeOf(named.find((file) => file.path === path)?.document, model),
    });
    this.#uris = new Map(named.map(({ path, document }) => [path, vscode.Uri.parse(document.document.uri)]));
    this.#panel?.show(this.#page.page, this.#page.targets);
  }

  #uris: ReadonlyMap<string, vscode.Uri> = new Map();

  /** Open documents stand in for what the scan read of them. */
  #documents(): AnalyzedDocument[] {
    const { analyses, files } = this.#options;
    const byUri = new Map(files.all.map((file) => [file.document.uri, file]));
    for (const { uri } of vscode.workspace.textDocuments) {
      const open = uri.scheme === 'vscode-notebook-cell' ? undefined : analyses.peek(uri);
      if (open) byUri.set(open.document.uri, open);
    }
    return [...byUri.values()]
      .filter(({ analysis }) => analysis.references.length > 0)
      .sort((a, b) => (a.document.uri < b.document.uri ? -1 : 1));
  }

  async #openTarget(target: Target): Promise<void> {
    if (target.kind === 'web') {
      await openExternal(target.href, this.#options.log);
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

/** A path as people see it: within its folder, with the folder's name where there are several. */
function pathOf({ document }: AnalyzedDocument): string {
  const uri = vscode.Uri.parse(document.uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return uri.path;
  const path = relativePath(folder.uri.path, uri.path);
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1 ? `${folder.name}/${path}` : path;
}

function placeOf(
  document: AnalyzedDocument | undefined,
  { identity }: SummaryModel,
): { text: string; line: number } {
  const reference = document?.analysis.references.find((candidate) => {
    const own = identityOf(candidate);
    if (own === null || own.family !== identity.family) return false;
    return own.id === identity.id || (own.id === null && candidate.text === identity.id);
  });
  if (!document || !reference) return { text: identity.id ?? identity.family ?? '', line: 0 };
  return { text: reference.text, line: document.rangeOf(reference.range).start.line };
}
