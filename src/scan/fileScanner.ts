import { analyze as analyzeText } from '../core/analyze.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { TextOrBytes } from '../core/detect/anchors/anchors.ts';
import { needlesOf } from '../core/detect/needles.ts';
import { isOwnReport } from '../core/ownReport.ts';
import { includesPath } from '../core/policy/globs.ts';
import { type Configuration, Configurations, statementNames, statesPolicy } from './configuration.ts';
import type { FolderFiles } from './discover.ts';
import { DutyLedger, mayShowDuties, owesTraces } from './dutyLedger.ts';
import { FileError, type FileStamp, type FileType } from './fileSystem.ts';
import { type FolderRules, FolderScan } from './folderScan.ts';
import { LocalModels, mayBeCard } from './localModels.ts';
import type { Notes } from './notes.ts';
import type { Pacer } from './pacer.ts';
import { isInside, parentOf, relativePath } from './paths.ts';
import { isSilent, ResultCollector } from './resultCollector.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScanResult } from './scanResult.ts';
import { type Searched, searchBytes, searchFile } from './search.ts';

/** How a file is to be looked at. */
interface Aspect {
  readonly path: string;
  readonly excluded: boolean;
  /** A README, notice or licence, which counts even if it names no model. */
  readonly isTop: boolean;
  readonly openText: string | undefined;
}

/** Looks at files one by one, and keeps what is found. */
export class FileScanner {
  readonly #options: ScanOptions;
  readonly #notes: Notes;
  readonly #configurations: Configurations;
  /** The folders among the paths. */
  readonly roots: string[] = [];
  /** Those that are looked at as a whole. */
  readonly #folders: string[] = [];
  readonly #keys = new Map<Configuration, string>();
  readonly #localModels: LocalModels;
  readonly #duties: DutyLedger;
  readonly #found: ResultCollector;
  #settled = 0;

  /** `unmarked` are folders in which neither a configuration lies nor a repository begins. */
  constructor(options: ScanOptions, notes: Notes, unmarked: ReadonlySet<string> = new Set()) {
    const { fileSystem, dataset, configurationFile: file, policyUnder } = options;
    this.#options = options;
    this.#notes = notes;
    this.#found = new ResultCollector(options, notes);
    this.#localModels = options.localModels ?? new LocalModels();
    this.#duties = options.duties ?? new DutyLedger((configuration) => this.#rootsOf(configuration));
    this.#configurations = new Configurations({
      fileSystem,
      dataset,
      unmarked,
      ...(file === undefined ? {} : { file }),
      ...(policyUnder === undefined ? {} : { policyUnder }),
    });
  }

  /** How many files are done. */
  get settled(): number {
    return this.#settled;
  }

  /** Begins with a path. Its configuration is read even where no file is found, for its problems are to be seen. */
  async enter(path: string): Promise<void> {
    this.#duties.delete(path);
    if ((await this.#typeOf(path)) === 'folder') {
      this.roots.push(path);
      if (this.#options.only === undefined) this.#folders.push(path);
    }
    await this.configurationAt(path);
  }

  /** What holds for a file or folder. */
  async configurationAt(path: string): Promise<Configuration> {
    const folder = (await this.#typeOf(path)) === 'folder' ? path : (parentOf(path) ?? path);
    return this.#configurations.forFolder(folder);
  }

  /** Takes note of the model whose card a file may be. */
  async readCard(path: string): Promise<void> {
    const root = this.#folders.find((folder) => isInside(path, folder));
    const parent = parentOf(path);
    if (root === undefined || parent === null) return;
    const { fileSystem, memory, openText } = this.#options;
    const text = openText?.(path);
    const cache = memory?.cache.folder(`card ${path}`, memory.engine);
    const stamp = cache === undefined || text !== undefined ? null : (fileSystem.stamp?.(path) ?? null);
    const isKnown = stamp !== null && cache?.knows('', stamp) === true;
    const card = isKnown ? null : await this.#searchForCard(path, text);
    if (stamp !== null && card?.kind === 'miss') cache?.remember('', stamp);
    const folder = relativePath(root, parent);
    this.#localModels.set(path, folder === '.' ? '' : folder, card?.kind === 'hit' ? card.text : null);
  }

  async #searchForCard(path: string, text: string | undefined): Promise<Searched | null> {
    const { policy } = await this.#configurations.forFolder(parentOf(path) ?? path);
    return this.#search(path, undefined, text, policy.maxFileSize, (content) =>
      mayBeCard(path, content),
    ).catch(() => null);
  }

  /** The facts that hold under a configuration, with the workspace's own. */
  datasetUnder({ dataset }: Configuration): Dataset {
    return this.#localModels.within(dataset);
  }

  /** Settles a file in which nothing is to be found, as is remembered. */
  recall(folder: FolderScan, index: number): void {
    const { cache } = folder.rules;
    if (cache?.knowsAny !== true) return;
    const aspect = this.#aspectOf(folder, index);
    if (aspect === null) this.#settle(folder, index);
    else if (!isCertain(aspect)) {
      const stamp = this.stampOf(folder, index);
      if (stamp !== null && cache.knows(folder.name(index), stamp))
        this.#settleMiss(folder, index, aspect, stamp);
    }
  }

  /** `null` for a file that is not to be looked at. */
  #aspectOf(folder: FolderScan, index: number): Aspect | null {
    const { skip, openText } = this.#options;
    const { configuration, isEvidence } = folder.rules;
    const name = folder.name(index);
    const path = folder.path(index);
    if (skip?.has(path) === true || isStatement(path, name, configuration)) return null;
    const excluded = isExcluded(path, configuration);
    // What `exclude` leaves out is still evidence for duties.
    if (excluded && !isEvidence) return null;
    return { path, excluded, isTop: isEvidence && mayShowDuties(name), openText: openText?.(path) };
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
    if (!excluded) this.#found.record(path, { kind: 'miss', size });
  }

  /** Takes account of a file that was searched in vain, unless there is more to say about it. */
  leaveOut(folder: FolderScan, index: number): boolean {
    const aspect = this.#aspectOf(folder, index);
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
    const aspect = this.#aspectOf(folder, index);
    if (aspect === null) return;
    const { cache } = folder.rules;
    const stamp = cache === undefined || aspect.openText !== undefined ? null : this.stampOf(folder, index);
    try {
      const isSilent = await this.#look(folder.rules, aspect, pacer, bytes);
      if (isSilent && stamp !== null) cache?.remember(folder.name(index), stamp);
    } catch {
      this.#options.signal?.throwIfAborted();
      // A text longer than a string can be, or a mistake of ours: the other files are still worth looking at.
      this.#notes.add(aspect.path, 'failed');
    }
  }

  /** Begins with a folder. */
  async open(files: FolderFiles): Promise<FolderScan> {
    return new FolderScan(files, await this.#rulesOf(files.folder));
  }

  async #rulesOf(folder: string): Promise<FolderRules> {
    const { memory } = this.#options;
    const configuration = await this.#configurations.forFolder(folder);
    const isEvidence = await this.#isEvidence(configuration);
    const cache = memory?.cache.folder(folder, this.#keyOf(configuration, memory.engine, isEvidence));
    return { configuration, isEvidence, cache };
  }

  /** Names all that decides whether something is found in a file, beside the file. */
  #keyOf(configuration: Configuration, engine: string, isEvidence: boolean): string {
    let key = this.#keys.get(configuration);
    if (key === undefined) {
      const { policy, overlays } = configuration;
      const own = overlays.map(({ text }) => text);
      key = JSON.stringify([engine, isEvidence, policy, own, this.#localModels.print]);
      this.#keys.set(configuration, key);
    }
    return key;
  }

  /** Whether nothing is to be found in a file until it changes. */
  async #look(
    { configuration, isEvidence }: FolderRules,
    { path, excluded, isTop, openText }: Aspect,
    pacer: Pacer,
    bytes: Uint8Array | undefined,
  ): Promise<boolean> {
    const { analyze = analyzeText, asOf } = this.#options;
    const dataset = this.datasetUnder(configuration);
    const { policy } = configuration;
    const searched = await this.#search(
      path,
      bytes,
      openText,
      policy.maxFileSize,
      (searched) => isTop || needlesOf(dataset).test(searched),
    );
    if (searched.kind === 'hit' && isOwnReport(searched.text)) {
      this.#notes.add(path, 'own-report');
      return false;
    }
    if (!excluded) this.#found.record(path, searched);
    if (searched.kind !== 'hit') return searched.kind === 'miss';
    if (pacer.isDue) await pacer.pause();
    const { text } = searched;
    const display = this.#options.display(path);
    const analysis = excluded ? null : analyze({ text, path: display, dataset, policy, asOf });
    if (analysis !== null) this.#found.take({ absolutePath: path, text, analysis, configuration }, isTop);
    if (isEvidence) this.#duties.set({ path, display, text, configuration, dataset, analysis });
    return !isEvidence && searched.faithful && (analysis === null || isSilent(analysis));
  }

  /** Adds what only the whole can tell, and puts everything in order. */
  async finish(): Promise<ScanResult> {
    const configurations = await this.#configurations.used();
    const [firstPath = '/'] = this.#options.paths;
    return {
      ...this.#found.finish(configurations, this.#duties.missing()),
      configuration: await this.configurationAt(firstPath),
      configurations,
      duties: this.#duties,
      localModels: this.#localModels,
    };
  }

  async #search(
    path: string,
    bytes: Uint8Array | undefined,
    text: string | undefined,
    maxSize: number,
    mayConcern: (searched: TextOrBytes) => boolean,
  ): Promise<Searched> {
    if (bytes !== undefined) return searchBytes(bytes, maxSize, mayConcern);
    if (text === undefined) return searchFile(this.#options.fileSystem, path, maxSize, mayConcern);
    const size = text.length;
    return mayConcern(text) ? { kind: 'hit', text, size, faithful: true } : { kind: 'miss', size };
  }

  /** Whether the files of a project count for its own duties, or for those of a project around it. */
  async #isEvidence(configuration: Configuration): Promise<boolean> {
    if (owesTraces(configuration.policy)) return true;
    const parent = configuration.folder === null ? null : parentOf(configuration.folder);
    const isPart = this.#options.duties !== undefined;
    if (parent === null || !(isPart || this.#folders.some((scanned) => isInside(parent, scanned))))
      return false;
    const around = await this.#configurations.forFolder(parent);
    return around !== configuration && this.#isEvidence(around);
  }

  /** The folders whose files are evidence under a configuration; none unless they are scanned whole. */
  #rootsOf({ folder }: Configuration): readonly string[] {
    if (folder === null || this.#options.configurationFile !== undefined) return this.#folders;
    return this.#folders.some((scanned) => isInside(folder, scanned)) ? [folder] : [];
  }

  async #typeOf(path: string): Promise<FileType | null> {
    try {
      return await this.#options.fileSystem.typeOf(path);
    } catch (error) {
      if (error instanceof FileError) return null;
      throw error;
    }
  }
}

/** What has to be read in any case. */
function isCertain({ isTop, openText }: Aspect): boolean {
  return isTop || openText !== undefined;
}

function isStatement(path: string, name: string, configuration: Configuration): boolean {
  return statementNames.has(name) || statesPolicy(path, configuration);
}

function isExcluded(path: string, { folder, policy }: Configuration): boolean {
  return folder !== null && !includesPath(relativePath(folder, path), policy);
}
