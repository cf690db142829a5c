import * as vscode from 'vscode';
import type { AnalyzedDocument, LanguageService } from '../languageService/index.ts';
import { isInside } from '../scan/paths.ts';
import type { Analyses } from './analyses.ts';
import { toDiagnostic } from './convert.ts';
import { DisposableStore } from './disposables.ts';
import { isLookedAt, notebookOf } from './documents.ts';
import type { Policies } from './policies.ts';
import type { WorkspaceDuties } from './workspaceDuties.ts';

/** Milliseconds without a keystroke after which a document is analysed again. */
const debounce = 150;

/** Keeps the diagnostics of every open document at the document's present version. */
export class DiagnosticsController implements vscode.Disposable {
  readonly #service: LanguageService;
  readonly #analyses: Analyses;
  readonly #log: vscode.LogOutputChannel;
  readonly #owned = new DisposableStore();
  readonly #collection = this.#owned.add(vscode.languages.createDiagnosticCollection('model-license'));
  readonly #published = this.#owned.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #pending = new Map<string, NodeJS.Timeout>();

  /** Fires after the diagnostics of a document were set or taken away. */
  readonly onDidPublish = this.#published.event;

  constructor(
    service: LanguageService,
    analyses: Analyses,
    policies: Policies,
    duties: WorkspaceDuties,
    log: vscode.LogOutputChannel,
  ) {
    this.#service = service;
    this.#analyses = analyses;
    this.#log = log;
    const { workspace } = vscode;
    this.#owned.add(workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)));
    this.#owned.add(workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, debounce)));
    this.#owned.add(workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)));
    this.#owned.add(
      workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => this.#forgetBelow(file))),
    );
    this.#owned.add(
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#forgetBelow(oldUri))),
    );
    this.#owned.add(policies.onDidChange(() => this.#scheduleAll()));
    this.#owned.add(duties.onDidChange(() => this.#scheduleAll()));
    this.#scheduleAll();
  }

  dispose(): void {
    for (const timer of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
    this.#owned.dispose();
  }

  #scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (!isLookedAt(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#pending.get(key));
    const run = (): void => {
      this.#pending.delete(key);
      this.#publish(document).catch((error: unknown) => this.#log.error(`Could not analyse ${key}.`, error));
    };
    this.#pending.set(key, setTimeout(run, delay));
  }

  /** Sets what was found, nothing included; a result for an older version is dropped, for a newer one is on its way. */
  async #publish(document: vscode.TextDocument): Promise<void> {
    const analyzed = await this.#analyses.get(document);
    if (document.isClosed || (analyzed && analyzed.source.version !== document.version)) return;
    const notebook = notebookOf(document);
    if (notebook && analyzed) this.#setNotebook(notebook);
    else this.#set(document.uri, analyzed);
    this.#published.fire(document.uri);
  }

  /** A licence is reported once per notebook, so a change in one cell can move a diagnostic to another. */
  #setNotebook(notebook: vscode.NotebookDocument): void {
    const cells = notebook.getCells().flatMap(({ document }) => this.#analyses.peek(document.uri) ?? []);
    for (const analyzed of this.#service.inNotebook(cells))
      this.#set(vscode.Uri.parse(analyzed.source.uri), analyzed);
  }

  #set(uri: vscode.Uri, analyzed: AnalyzedDocument | undefined): void {
    this.#collection.set(uri, analyzed ? this.#service.computeDiagnostics(analyzed).map(toDiagnostic) : []);
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#pending.get(key));
    this.#pending.delete(key);
    this.#analyses.delete(uri);
    this.#collection.delete(uri);
    this.#published.fire(uri);
  }

  /** The files of a renamed or deleted folder are gone; their documents may close late or never. */
  #forgetBelow(folder: vscode.Uri): void {
    const below: vscode.Uri[] = [];
    this.#collection.forEach((uri) => {
      const sameFileSystem = uri.scheme === folder.scheme && uri.authority === folder.authority;
      if (sameFileSystem && isInside(uri.path, folder.path)) below.push(uri);
    });
    for (const uri of below) this.#forget(uri);
  }
}
