import { analyze as analyzeText } from '../core/analyze.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { TextOrBytes } from '../core/detect/anchors/anchors.ts';
import { needlesOf } from '../core/detect/needles.ts';
import { isOwnReport } from '../core/ownReport.ts';
import { type Aspect, aspectOf, isCertain } from './aspect.ts';
import type { Configuration } from './configuration.ts';
import type { FolderFiles } from './discover.ts';
import type { DutyLedger } from './dutyLedger.ts';
import type { FileStamp } from './fileSystem.ts';
import { type FolderRules, RulesOfFolders } from './folderRules.ts';
import { FolderScan } from './folderScan.ts';
import type { LocalModels } from './localModels.ts';
import type { Notes } from './notes.ts';
import type { Pacer } from './pacer.ts';
import { isSilent, type ResultCollector } from './resultCollector.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScanScope } from './scanScope.ts';
import { type Searched, searchBytes, searchFile, searchOpenText } from './search.ts';

/** What a scan works with, and what it fills. */
export interface ScanParts {
  readonly scope: ScanScope;
  readonly localModels: LocalModels;
  readonly duties: DutyLedger;
  readonly found: ResultCollector;
  readonly notes: Notes;
}

/** Looks at files one by one, or passes over them where an earlier scan or a search has found nothing in them. */
export class FileScanner {
  readonly #options: ScanOptions;
  readonly #parts: ScanParts;
  readonly #rules: RulesOfFolders;
  #settled = 0;

  constructor(options: ScanOptions, parts: ScanParts) {
    this.#options = options;
    this.#parts = parts;
    this.#rules = new RulesOfFolders(parts.scope, parts.localModels, options.memory);
  }

  /** How many files are done. */
  get settled(): number {
    return this.#settled;
  }

  /** The facts that hold under a configuration, with the workspace's own. */
  datasetUnder({ dataset }: Configuration): Dataset {
    return this.#parts.localModels.within(dataset);
  }

  /** Begins with a folder. */
  async open(files: FolderFiles): Promise<FolderScan> {
    return new FolderScan(files, await this.#rules.of(files.folder));
  }

  /** Settles a file in which nothing is to be found, as is remembered. */
  recall(folder: FolderScan, index: number): void {
    const { cache } = folder.rules;
    if (cache?.knowsAny !== true) return;
    const aspect = aspectOf(folder, index, this.#options);
    if (aspect === null) this.#settle(folder, index);
    else if (!isCertain(aspect)) {
      const stamp = this.stampOf(folder, index);
      if (stamp !== null && cache.knows(folder.name(index), stamp))
        this.#settleMiss(folder, index, aspect, stamp);
    }
  }

  /** Settles a file that was searched in vain; `false` if it has to be looked at all the same. */
  leaveOut(folder: FolderScan, index: number): boolean {
    const aspect = aspectOf(folder, index, this.#options);
    if (aspect === null) {
      this.#settle(folder, index);
      return true;
    }
    const { cache, configuration } = folder.rules;
    const stamp = isCertain(aspect) ? null : this.stampOf(folder, index);
    if (stamp === null || stamp.size > configuration.policy.maxFileSize) return false;
    this.#settleMiss(folder, index, aspect, stamp);
    cache?.remember(folder.name(index), stamp);
    return true;
  }

  /** Looks at one file; `bytes` are its content if it is not to be read. */
  async visit(folder: FolderScan, index: number, pacer: Pacer, bytes?: Uint8Array): Promise<void> {
    this.#settle(folder, index);
    const aspect = aspectOf(folder, index, this.#options);
    if (aspect === null) return;
    const { cache } = folder.rules;
    const stamp = cache === undefined || aspect.openText !== undefined ? null : this.stampOf(folder, index);
    try {
      const isEmpty = await this.#look(folder.rules, aspect, pacer, bytes);
      if (isEmpty && stamp !== null) cache?.remember(folder.name(index), stamp);
    } catch {
      this.#options.signal?.throwIfAborted();
      // A text longer than a string can be, or a mistake of ours: the other files are still worth looking at.
      this.#parts.notes.add(aspect.path, 'failed');
    }
  }

  /** Asks for the stamp of a file, once. */
  stampOf(folder: FolderScan, index: number): FileStamp | null {
    return folder.stamp(index, (path) => this.#options.fileSystem.stamp?.(path) ?? null);
  }

  #settle(folder: FolderScan, index: number): void {
    folder.settle(index);
    this.#settled++;
  }

  #settleMiss(folder: FolderScan, index: number, { path, excluded }: Aspect, { size }: FileStamp): void {
    this.#settle(folder, index);
    if (!excluded) this.#parts.found.record(path, { kind: 'miss', size });
  }

  /** Whether nothing is to be found in a file until it changes. */
  async #look(
    { configuration, isEvidence }: FolderRules,
    aspect: Aspect,
    pacer: Pacer,
    bytes: Uint8Array | undefined,
  ): Promise<boolean> {
    const { analyze = analyzeText, asOf } = this.#options;
    const { found, duties, notes } = this.#parts;
    const { path, excluded, isTop } = aspect;
    const { policy } = configuration;
    const dataset = this.datasetUnder(configuration);
    const grounds = { dataset, policy, asOf };
    const searched = await this.#search(
      aspect,
      bytes,
      policy.maxFileSize,
      (content) => isTop || needlesOf(dataset).test(content),
    );
    if (searched.kind === 'hit' && isOwnReport(searched.text)) {
      notes.add(path, 'own-report');
      return false;
    }
    if (!excluded) found.record(path, searched);
    if (searched.kind !== 'hit') return searched.kind === 'miss';
    if (pacer.isDue) await pacer.pause();
    const { text } = searched;
    const display = this.#options.display(path);
    const analysis = excluded ? null : analyze({ text, path: display, ...grounds });
    if (analysis !== null) found.take({ absolutePath: path, text, analysis, configuration }, isTop, grounds);
    if (isEvidence) duties.set({ path, display, text, configuration, dataset, analysis });
    return !isEvidence && searched.faithful && (analysis === null || isSilent(analysis));
  }

  async #search(
    { path, openText }: Aspect,
    bytes: Uint8Array | undefined,
    maxSize: number,
    mayConcern: (content: TextOrBytes) => boolean,
  ): Promise<Searched> {
    if (bytes !== undefined) return searchBytes(bytes, maxSize, mayConcern);
    if (openText !== undefined) return searchOpenText(openText, mayConcern);
    return searchFile(this.#options.fileSystem, path, maxSize, mayConcern);
  }
}
