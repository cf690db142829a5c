import * as vscode from 'vscode';
import { applyBaseline } from '../core/baseline.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { AnalyzedDocument, LanguageService } from '../languageService/index.ts';
import type { DutyLedger } from '../scan/dutyLedger.ts';
import type { LocalModels } from '../scan/localModels.ts';
import type { ScanNote } from '../scan/notes.ts';
import { relativePath } from '../scan/paths.ts';
import { type ScannedFile, type ScanResult, scan } from '../scan/scan.ts';
import { today } from './clock.ts';
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
}

/** What was found in a whole folder, as a scan of a part of it needs it; absent until then. */
interface Whole {
  readonly duties: DutyLedger | undefined;
  readonly localModels: LocalModels | undefined;
}

/** Scans workspace folders through the editor's file system; open documents win over the disk. */
export class WorkspaceScanner {
  readonly #options: WorkspaceScannerOptions;

  constructor(options: WorkspaceScannerOptions) {
    this.#options = options;
  }

  /** Fails with a `ConfigurationError`, or with the signal's reason. */
  async scanWorkspace(
    onProgress: (progress: ScanProgress) => void,
    signal: AbortSignal,
  ): Promise<WorkspaceScanResult> {
    const results: WorkspaceScanResult[] = [];
    let before = 0;
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const result = await this.#scan(folder.uri, [folder.uri.path], signal, ({ done, total }) =>
        onProgress({ done: before + done, total: before + total }),
      );
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
    const whole: Whole = {
      duties: this.#options.duties.ledgerOf(folder.uri),
      localModels: this.#options.policies.localModelsIn(folder.uri),
    };
    const { files } = await this.#scan(folder.uri, [uri.path], undefined, () => undefined, whole);
    return files.find(({ document }) => document.uri === uri.toString());
  }

  async #scan(
    folder: vscode.Uri,
    paths: readonly string[],
    signal: AbortSignal | undefined,
    onProgress: (progress: ScanProgress) => void,
    { duties, localModels }: Partial<Whole> = {},
  ): Promise<WorkspaceScanResult> {
    const open = openTexts(folder);
    const result: ScanResult = await scan({
      fileSystem: this.#options.projects.fileSystemOf(folder),
      paths,
      display: (path) => relativePath(folder.path, path),
      dataset: this.#options.dataset,
      asOf: today(),
      openText: (path) => open.get(path),
      onProgress,
      ...(signal && { signal }),
      ...(duties && { duties }),
      ...(localModels && { localModels }),
    });
    if (paths.includes(folder.path)) this.#options.policies.takeLocalModels(folder, result.localModels);
    if (duties || paths.includes(folder.path)) this.#options.duties.take(folder, result.duties);
    const files: AnalyzedDocument[] = [];
    for (const file of result.files) {
      const analyzed = await this.#judge(folder.with({ path: file.absolutePath }), file);
      if (analyzed && hasSomething(analyzed)) files.push(analyzed);
    }
    return { files, notes: result.notes, searched: result.stats.files };
  }

  /** What the scan found is judged as in an open document: settings count, and both show the same. */
  async #judge(uri: vscode.Uri, { text, absolutePath }: ScannedFile): Promise<AnalyzedDocument | undefined> {
    const judgement = await this.#options.policies.judgementForFile(uri);
    if (!judgement) return undefined;
    const document = { uri: uri.toString(), path: absolutePath, languageId: '', version: 0, text };
    const { service, duties } = this.#options;
    const analyzed = service.withMissingDuties(service.analyze(document, judgement), duties.of(uri));
    const { accepted, pathInBaseline: path } = judgement;
    return analyzed.withAnalysis(applyBaseline({ path, text, analysis: analyzed.analysis }, accepted));
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
