import * as vscode from 'vscode';
import { ConfigurationError, configurationName } from '../scan/configuration.ts';
import { nameOf } from '../scan/paths.ts';
import { DisposableStore } from './disposables.ts';
import { isOpen, type ScannedFiles } from './scannedFiles.ts';
import type { WorkspaceDuties } from './workspaceDuties.ts';
import type { ScanProgress, WorkspaceScanner, WorkspaceScanResult } from './workspaceScan.ts';

/** Milliseconds of quiet after which changed files are looked at again: a checkout touches many at once. */
const settling = 300;

/** Runs scans when asked to, and keeps the last one's results true while files change. */
export class WorkspaceScanController implements vscode.Disposable {
  readonly #scanner: WorkspaceScanner;
  readonly #files: ScannedFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #owned = new DisposableStore();
  readonly #stale = new Map<string, vscode.Uri>();
  #last: WorkspaceScanResult | undefined;
  #running: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    scanner: WorkspaceScanner,
    files: ScannedFiles,
    duties: WorkspaceDuties,
    log: vscode.LogOutputChannel,
  ) {
    this.#scanner = scanner;
    this.#files = files;
    this.#log = log;
    const { workspace } = vscode;
    this.#owned.add(workspace.onDidCloseTextDocument(({ uri }) => this.#refresh(uri)));
    this.#owned.add(workspace.onDidCloseNotebookDocument(({ uri }) => this.#refresh(uri)));
    this.#owned.add(duties.onDidChange((uris) => uris.forEach((uri) => this.#refresh(uri))));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#owned.dispose();
  }

  /** `undefined` until the first scan. */
  get last(): WorkspaceScanResult | undefined {
    return this.#last;
  }

  /**
   * Scans with progress; `undefined` when a configuration cannot be used, or when it is cancelled, be it by another scan
   * that begins.
   */
  async run(
    onProgress: (progress: ScanProgress) => void = () => undefined,
  ): Promise<WorkspaceScanResult | undefined> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: 'Looking for model references',
      cancellable: true,
    };
    try {
      const result = await vscode.window.withProgress(options, async (progress, token) => {
        const abort = new AbortController();
        this.#running?.abort(new vscode.CancellationError());
        this.#running = abort;
        const cancellation = token.onCancellationRequested(() => abort.abort(new vscode.CancellationError()));
        try {
          return await this.#scanner.scanWorkspace((counts) => {
            progress.report({ message: `${counts.done} of ${counts.total} files` });
            onProgress(counts);
          }, abort.signal);
        } finally {
          cancellation.dispose();
        }
      });
      this.#take(result);
      return result;
    } catch (error) {
      if (error instanceof vscode.CancellationError) {
        this.#log.info('The scan was cancelled; the results of the one before stand.');
        return undefined;
      }
      if (!(error instanceof ConfigurationError)) throw error;
      const place = error.position ? `:${error.position.line}:${error.position.column}` : '';
      void vscode.window.showErrorMessage(`${error.path}${place}: ${error.message}`);
      return undefined;
    }
  }

  #take(result: WorkspaceScanResult): void {
    if (!this.#last) this.#watch();
    this.#last = result;
    this.#files.replace(result.files);
    const findings = result.files.reduce((sum, { analysis }) => sum + analysis.findings.length, 0);
    const references = result.files.reduce((sum, { analysis }) => sum + analysis.references.length, 0);
    const message = `${result.searched} files searched: ${references} model references, ${findings} findings in ${result.files.length} files.`;
    this.#log.info(message);
    for (const note of result.notes) {
      if (note.reason === 'binary') this.#log.info(`${note.count} binary files were not looked at.`);
      else this.#log.info(`Not looked at (${note.reason}): ${note.path}`);
    }
    this.#owned.add(vscode.window.setStatusBarMessage(message, 6000));
  }

  #watch(): void {
    const watcher = this.#owned.add(vscode.workspace.createFileSystemWatcher('**/*'));
    const refresh = (uri: vscode.Uri): void => this.#refresh(uri);
    this.#owned.add(watcher.onDidChange(refresh));
    this.#owned.add(watcher.onDidCreate(refresh));
    this.#owned.add(watcher.onDidDelete(refresh));
  }

  #refresh(uri: vscode.Uri): void {
    if (!this.#last || !vscode.workspace.getWorkspaceFolder(uri)) return;
    this.#stale.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rescan().catch((error: unknown) =>
        this.#log.error('Could not look at changed files again.', error),
      );
    }, settling);
  }

  async #rescan(): Promise<void> {
    const stale = [...this.#stale.values()];
    this.#stale.clear();
    // Under another configuration everything is judged anew.
    if (stale.some(({ path }) => nameOf(path) === configurationName)) {
      const result = await this.#scanner.scanWorkspace(() => undefined, new AbortController().signal);
      this.#last = result;
      this.#files.replace(result.files);
      return;
    }
    for (const uri of stale) {
      const analyzed = await this.#scanner.scanFile(uri);
      if (!isOpen(uri)) this.#files.set(uri, analyzed);
    }
  }
}
