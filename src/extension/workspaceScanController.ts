import * as vscode from 'vscode';
import { ConfigurationError, configurationName } from '../scan/configuration.ts';
import { isInside, nameOf } from '../scan/paths.ts';
import { DisposableStore } from './disposables.ts';
import { isOpen, type ScannedFiles } from './scannedFiles.ts';
import type { WorkspaceDuties } from './workspaceDuties.ts';
import type { ScanListener, ScanProgress, WorkspaceScanner, WorkspaceScanResult } from './workspaceScan.ts';

/** Milliseconds of quiet after which changed files are looked at again: a checkout touches many at once. */
const settling = 300;

/** Where a workspace remembers that it was scanned. */
const scanned = 'scanned';

/** A configuration that keeps scans from running. */
export interface Obstacle {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
  /** What is wrong, with the place in front. */
  readonly message: string;
}

/** What is told of a scan that somebody asked for. */
export interface RunListener {
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Without it, a message says what is in the way. */
  readonly onObstacle?: (obstacle: Obstacle) => void;
}

/** Runs scans when asked to, and keeps the last one's results true while files change. */
export class WorkspaceScanController implements vscode.Disposable {
  readonly #scanner: WorkspaceScanner;
  readonly #files: ScannedFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #state: vscode.Memento;
  readonly #owned = new DisposableStore();
  readonly #stale = new Map<string, vscode.Uri>();
  #last: WorkspaceScanResult | undefined;
  #running: AbortController | undefined;
  /** Settles with the scan that somebody asked for. */
  #asked: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    scanner: WorkspaceScanner,
    files: ScannedFiles,
    duties: WorkspaceDuties,
    log: vscode.LogOutputChannel,
    state: vscode.Memento,
  ) {
    this.#scanner = scanner;
    this.#files = files;
    this.#log = log;
    this.#state = state;
    const { workspace } = vscode;
    this.#owned.add(workspace.onDidCloseTextDocument(({ uri }) => this.#refresh(uri)));
    this.#owned.add(workspace.onDidCloseNotebookDocument(({ uri }) => this.#refresh(uri)));
    this.#owned.add(duties.onDidChange((uris) => uris.forEach((uri) => this.#refresh(uri))));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#running?.abort(new vscode.CancellationError());
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
  async run({ onProgress, onObstacle }: RunListener = {}): Promise<WorkspaceScanResult | undefined> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: 'Looking for model references',
      cancellable: true,
    };
    const before = this.#files.all;
    try {
      const asked = vscode.window.withProgress(options, async (progress, token) => {
        const abort = this.#begin();
        const cancellation = token.onCancellationRequested(() => abort.abort(new vscode.CancellationError()));
        const listener: ScanListener = {
          onProgress: (counts) => {
            progress.report({ message: `${counts.done} of ${counts.total} files` });
            onProgress?.(counts);
          },
          onFound: (file) => this.#files.set(vscode.Uri.parse(file.source.uri), file),
        };
        try {
          return await this.#scanner.scanWorkspace(listener, abort.signal);
        } finally {
          cancellation.dispose();
        }
      });
      this.#asked = Promise.resolve(asked).catch(() => undefined);
      const result = await asked;
      this.#take(result);
      this.#owned.add(vscode.window.setStatusBarMessage(sumUp(result), 6000));
      await this.#state.update(scanned, true);
      return result;
    } catch (error) {
      if (error instanceof vscode.CancellationError) {
        this.#files.replace(before);
        this.#log.info('The scan was cancelled; the previous results stay.');
        return undefined;
      }
      if (!(error instanceof ConfigurationError)) throw error;
      const obstacle = obstacleOf(error);
      if (obstacle === undefined) throw error;
      if (onObstacle) onObstacle(obstacle);
      else void offerToOpen(obstacle);
      return undefined;
    }
  }

  /**
   * Brings back, quietly, what was shown before the window was reloaded. That is a scan, too: it reads what findings
   * stand in and what has changed since, and takes the rest from memory.
   */
  async restore(): Promise<void> {
    if (this.#state.get(scanned) !== true || !vscode.workspace.workspaceFolders) return;
    try {
      this.#take(await this.#scanQuietly());
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      this.#log.warn(`The results of the last scan could not be restored: ${String(error)}`);
    }
  }

  /** In the background: a scan that somebody asked for is not disturbed, and ends this one. */
  async #scanQuietly(): Promise<WorkspaceScanResult> {
    await this.#asked;
    return this.#scanner.scanWorkspace({}, this.#begin().signal);
  }

  /** Ends the scan that runs; there is one at a time. */
  #begin(): AbortController {
    this.#running?.abort(new vscode.CancellationError());
    this.#running = new AbortController();
    return this.#running;
  }

  #take(result: WorkspaceScanResult): void {
    if (!this.#last) this.#watch();
    this.#last = result;
    this.#files.replace(result.files);
    this.#log.info(sumUp(result));
    for (const note of result.notes) {
      if (note.reason === 'binary') this.#log.info(`${note.count} binary files were not scanned.`);
      else this.#log.info(`Not scanned (${note.reason}): ${note.path}`);
    }
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
      this.#rescan().catch((error: unknown) => {
        // Another scan has begun, which sees the changes itself.
        if (error instanceof vscode.CancellationError) return;
        this.#log.error('Could not scan changed files again.', error);
      });
    }, settling);
  }

  async #rescan(): Promise<void> {
    const stale = [...this.#stale.values()];
    this.#stale.clear();
    // Under another configuration everything is judged anew.
    if (stale.some(({ path }) => nameOf(path) === configurationName)) {
      const result = await this.#scanQuietly();
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

function obstacleOf({ path, position, message }: ConfigurationError): Obstacle | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.find(({ uri }) => isInside(path, uri.path)) ?? folders[0];
  const uri = folder?.uri.with({ path });
  if (uri === undefined) return undefined;
  const { line, column } = position ?? { line: 1, column: 1 };
  const place = `${vscode.workspace.asRelativePath(uri)}:${line}:${column}`;
  return { uri, position: new vscode.Position(line - 1, column - 1), message: `${place}: ${message}` };
}

async function offerToOpen({ uri, position, message }: Obstacle): Promise<void> {
  const open = 'Open';
  if ((await vscode.window.showErrorMessage(`Nothing was scanned. ${message}`, open)) !== open) return;
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
}

function sumUp({ files, searched }: WorkspaceScanResult): string {
  const findings = files.reduce((sum, { analysis }) => sum + analysis.findings.length, 0);
  const references = files.reduce((sum, { analysis }) => sum + analysis.references.length, 0);
  return `${searched} files searched: ${references} model references, ${findings} findings in ${files.length} files.`;
}
