import * as vscode from 'vscode';
import type { AnalyzedDocument, LanguageService } from '../languageService/index.ts';
import { toDiagnostic } from './convert.ts';
import { DisposableStore } from './disposables.ts';
import { isLookedAt } from './documents.ts';

/** A file and what is shown of it; `undefined` for nothing. */
type Entry = [vscode.Uri, vscode.Diagnostic[] | undefined];

/** What the last scan found, by file. Shows it for files that are not open; open documents speak for themselves. */
export class ScannedFiles implements vscode.Disposable {
  readonly #service: LanguageService;
  readonly #owned = new DisposableStore();
  readonly #collection = this.#owned.add(vscode.languages.createDiagnosticCollection('model-license-scan'));
  readonly #changed = this.#owned.add(new vscode.EventEmitter<void>());
  readonly #files = new Map<string, AnalyzedDocument>();

  readonly onDidChange = this.#changed.event;

  constructor(service: LanguageService) {
    this.#service = service;
    const { workspace } = vscode;
    const update = ({ uri }: { readonly uri: vscode.Uri }): void => this.#show(uri);
    this.#owned.add(workspace.onDidOpenTextDocument(update));
    this.#owned.add(workspace.onDidOpenNotebookDocument(update));
  }

  dispose(): void {
    this.#owned.dispose();
  }

  /** In order of path. */
  get all(): readonly AnalyzedDocument[] {
    return [...this.#files.values()];
  }

  /** Replaces the results of the scan before; most of the new ones were shown while it ran. */
  replace(files: readonly AnalyzedDocument[]): void {
    const before = new Map(this.#files);
    this.#files.clear();
    for (const file of files) this.#files.set(file.source.uri, file);
    const gone = [...before.keys()].filter((key) => !this.#files.has(key));
    const changed = files.filter((file) => before.get(file.source.uri) !== file);
    // In one step, which is one message to the window.
    this.#collection.set([
      ...gone.map((key): Entry => [vscode.Uri.parse(key), undefined]),
      ...changed.map((file) => this.#entryOf(vscode.Uri.parse(file.source.uri), file)),
    ]);
    this.#changed.fire();
  }

  /** Takes a file up again, or out where nothing is found in it any more. */
  set(uri: vscode.Uri, file: AnalyzedDocument | undefined): void {
    if (file) this.#files.set(uri.toString(), file);
    else this.#files.delete(uri.toString());
    this.#show(uri);
    this.#changed.fire();
  }

  #show(uri: vscode.Uri): void {
    this.#collection.set([this.#entryOf(uri, this.#files.get(uri.toString()))]);
  }

  #entryOf(uri: vscode.Uri, file: AnalyzedDocument | undefined): Entry {
    const isShown = file !== undefined && !isOpen(uri);
    return [uri, isShown ? this.#service.computeDiagnostics(file).map(toDiagnostic) : undefined];
  }
}

/** Whether a document or notebook shows its own diagnostics. */
export function isOpen(uri: vscode.Uri): boolean {
  const key = uri.toString();
  const { textDocuments, notebookDocuments } = vscode.workspace;
  return (
    textDocuments.some((document) => document.uri.toString() === key && isLookedAt(document)) ||
    notebookDocuments.some((notebook) => notebook.uri.toString() === key)
  );
}
