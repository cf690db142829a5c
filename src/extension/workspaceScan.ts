import * as vscode from 'vscode';
import type { Dataset } from '../core/dataset/dataset.ts';
import { areSameGrounds } from '../core/grounds.ts';
import { AnalyzedDocument, type LanguageService } from '../languageService/index.ts';
import type { ScanNote } from '../scan/notes.ts';
import { Pacer } from '../scan/pacer.ts';
import { relativePath } from '../scan/paths.ts';
import { scan } from '../scan/scan.ts';
import type { ScanOptions } from '../scan/scanOptions.ts';
import type { ScannedFile, ScanResult } from '../scan/scanResult.ts';
import { today } from '../scan/today.ts';
import { documentOnDisk } from './documents.ts';
import type { Host } from './host.ts';
import { inWorkspace } from './inWorkspace.ts';
import type { Policies } from './policies.ts';
import type { ProjectConfigurations } from './projectConfigurations.ts';
import type { WorkspaceDuties } from './workspaceDuties.ts';

export interface WorkspaceScanResult {
  readonly files: readonly AnalyzedDocument[];
  readonly notes: readonly ScanNote[];
  /** How many files were searched. */
  readonly searched: number;
}

export interface ScanProgress {
  readonly done: number;
  readonly total: number;
}

export interface WorkspaceScannerOptions {
  readonly service: LanguageService;
  readonly dataset: Dataset;
  readonly policies: Policies;
  readonly projects: ProjectConfigurations;
  readonly duties: WorkspaceDuties;
  readonly host: Host;
}

/** What a scan tells while it runs. */
export interface ScanListener {
  readonly onProgress?: (progress: ScanProgress) => void;
  /** A file in which something was found. */
  readonly onFound?: (file: AnalyzedDocument) => void;
}

/**
 * What was said of files while a scan ran, by their paths and on whatever grounds. At its end all are judged again, most
 * of them alike.
 */
type Judged = Map<string, AnalyzedDocument[]>;

/** Scans workspace folders through the editor's file system; open documents win over the disk. */
export class WorkspaceScanner {
  readonly #options: WorkspaceScannerOptions;

  constructor(options: WorkspaceScannerOptions) {
    this.#options = options;
  }

  /** Fails with a `ConfigurationError`, or with the signal's reason. */
  async scanWorkspace(listener: ScanListener, signal: AbortSignal): Promise<WorkspaceScanResult> {
    const { host } = this.#options;
    const results: WorkspaceScanResult[] = [];
    let before = 0;
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const memory = host.memoryOf(folder.uri);
      const announced: Promise<void>[] = [];
      const judged: Judged = new Map();
      const start = before;
      const result = await this.#scan(folder.uri, [folder.uri.path], judged, {
        ...host.searchOf(folder.uri),
        ...(memory && { memory }),
        onProgress: ({ done, total }) => listener.onProgress?.({ done: start + done, total: start + total }),
        // What keeps one file from being judged is said when all are judged again at the end.
        onFound: (file, grounds) => {
          const document = documentOnDisk(folder.uri.with({ path: file.absolutePath }), file.text);
          judged.set(file.absolutePath, [new AnalyzedDocument(document, file.analysis, grounds)]);
          announced.push(this.#announce(folder.uri, file, judged, listener, signal).catch(() => undefined));
        },
        signal,
      });
      await Promise.all(announced);
      await memory?.save();
      before += result.searched;
      results.push(result);
    }
    return {
      files: results.flatMap(({ files }) => files),
      notes: results.flatMap(({ notes }) => notes),
      searched: before,
    };
  }

  /** One file anew, as part of what was scanned before; `undefined` if nothing is found in it, or if it is gone. */
  async scanFile(uri: vscode.Uri): Promise<AnalyzedDocument | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return undefined;
    const duties = this.#options.duties.ledgerOf(folder.uri);
    const localModels = this.#options.policies.localModelsIn(folder.uri);
    const whole = { ...(duties && { duties }), ...(localModels && { localModels }) };
    const { files } = await this.#scan(folder.uri, [uri.path], new Map(), whole);
    return files.find(({ source }) => source.uri === uri.toString());
  }

  async #scan(
    folder: vscode.Uri,
    paths: readonly string[],
    judged: Judged,
    options: Partial<ScanOptions>,
  ): Promise<WorkspaceScanResult> {
    const open = openTexts(folder);
    const result: ScanResult = await scan({
      fileSystem: this.#options.projects.fileSystemOf(folder),
      paths,
      display: (path) => relativePath(folder.path, path),
      dataset: this.#options.dataset,
      asOf: today(),
      openText: (path) => open.get(path),
      // Else a file that settings alone make worth a finding would count as one without.
      policyUnder: (configuration) => this.#options.policies.policyIn(folder, configuration),
      ...options,
    });
    if (paths.includes(folder.path)) this.#options.policies.takeLocalModels(folder, result.localModels);
    if (options.duties || paths.includes(folder.path)) this.#options.duties.take(folder, result.duties);
    const files: AnalyzedDocument[] = [];
    const pacer = new Pacer(options.signal);
    for (const file of result.files) {
      await pacer.step();
      const analyzed = await this.#judge(folder.with({ path: file.absolutePath }), file, judged);
      if (analyzed && hasSomething(analyzed)) files.push(analyzed);
    }
    return { files, notes: result.notes, searched: result.stats.files };
  }

  async #announce(
    folder: vscode.Uri,
    file: ScannedFile,
    judged: Judged,
    { onFound }: ScanListener,
    signal: AbortSignal,
  ): Promise<void> {
    if (!onFound) return;
    const analyzed = await this.#judge(folder.with({ path: file.absolutePath }), file, judged);
    if (analyzed && hasSomething(analyzed) && !signal.aborted) onFound(analyzed);
  }

  /** What the scan found is judged as in an open document: settings count, and both show the same. */
  async #judge(uri: vscode.Uri, file: ScannedFile, judged: Judged): Promise<AnalyzedDocument | undefined> {
    const { service, duties, policies, dataset } = this.#options;
    const judgement = await policies.judgementForFile(uri);
    if (!judgement) return undefined;
    const grounds = { dataset: judgement.dataset ?? dataset, policy: judgement.policy, asOf: today() };
    const earlier = judged.get(file.absolutePath) ?? [];
    let own = earlier.find((one) => areSameGrounds(one.grounds, grounds));
    if (!own) {
      own = service.analyze(documentOnDisk(uri, file.text), judgement);
      judged.set(file.absolutePath, [...earlier, own]);
    }
    return inWorkspace(service, own, duties.of(uri), judgement);
  }
}

function openTexts(folder: vscode.Uri): ReadonlyMap<string, string> {
  const open = vscode.workspace.textDocuments.filter(
    ({ uri }) => uri.scheme === folder.scheme && uri.authority === folder.authority,
  );
  return new Map(open.map((document) => [document.uri.path, document.getText()]));
}

function hasSomething({ analysis }: AnalyzedDocument): boolean {
  return analysis.references.length + analysis.findings.length > 0;
}
