import { type Analysis, analyze as analyzeText, withFindings } from '../core/analyze.ts';
import { baselineName } from '../core/baseline.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { IsoDate } from '../core/dataset/types.ts';
import { includesPath } from '../core/policy/globs.ts';
import type { Policy } from '../core/policy/policy.ts';
import { missingAttribution } from '../core/rules/missingAttribution.ts';
import { type CandidateSearch, SearchError } from './candidateSearch.ts';
import { type Configuration, Configurations, statesPolicy } from './configuration.ts';
import { type Discovered, discover, type FolderFiles } from './discover.ts';
import { DutyLedger, type DutyOfFile, mayShowDuties, owesTraces } from './dutyLedger.ts';
import { FileError, type FileStamp, type FileSystem, type FileType } from './fileSystem.ts';
import { type FolderRules, FolderScan } from './folderScan.ts';
import { isCardPath, LocalModels, mayBeCard } from './localModels.ts';
import { compare, Notes, type ScanNote } from './notes.ts';
import { Pacer } from './pacer.ts';
import { isInside, joinPath, nameOf, parentOf, relativePath } from './paths.ts';
import { mayConcern } from './prefilter.ts';
import type { ScanCache } from './scanCache.ts';
import { type Searched, searchBytes, searchFile } from './search.ts';

export interface ScanOptions {
  readonly fileSystem: FileSystem;
  /** Files and folders, absolute as in `paths.ts`. */
  readonly paths: readonly string[];
  /** Turns an absolute path into the one that people see. */
  readonly display: (path: string) => string;
  readonly dataset: Dataset;
  readonly asOf: IsoDate;
  /** One configuration for everything, instead of the nearest one upwards. */
  readonly configurationFile?: string;
  /** What holds under a configuration; by default what it says. */
  readonly policyUnder?: (configuration: Configuration) => Policy;
  readonly noIgnore?: boolean;
  /** Absolute paths to leave out: the report that is being written. */
  readonly skip?: ReadonlySet<string>;
  /**
   * The absolute paths that are looked at, of all below `paths`. The others still say which models are local, so that
   * a finding is the same as without; what duties the whole leaves open cannot be told.
   */
  readonly only?: ReadonlySet<string>;
  /** The text of a document that is open in an editor, which wins over the disk. */
  readonly openText?: (path: string) => string | undefined;
  /** What an earlier scan found about the duties of the whole: it is brought up to date, and judged anew. */
  readonly duties?: DutyLedger;
  /** The models that an earlier scan found in the whole. */
  readonly localModels?: LocalModels;
  /** Finds the files that are worth reading; without it all are read. */
  readonly search?: CandidateSearch;
  /** How many files are read at a time: one, unless the file system is slow to answer. */
  readonly readers?: number;
  /** What earlier scans know, and what is to tell this one's results from those of another engine or other facts. */
  readonly memory?: { readonly cache: ScanCache; readonly engine: string };
  /** Sees what is found as it is found; findings about the whole are not among it yet. */
  readonly onFound?: (file: ScannedFile) => void;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly analyze?: typeof analyzeText;
}

/** A file in which something was found. */
export interface ScannedFile {
  /** As people see it. */
  readonly path: string;
  readonly absolutePath: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly configuration: Configuration;
}

export interface ScanResult {
  /** By path in code unit order; configurations with problems are among them. */
  readonly files: readonly ScannedFile[];
  /** What holds at the first path. */
  readonly configuration: Configuration;
  /** All that held for some file, or were found on the way. */
  readonly configurations: readonly Configuration[];
  /** What the files show of duties done; the findings about what they do not show are among those of the files. */
  readonly duties: DutyLedger;
  /** The models that the folders hold. */
  readonly localModels: LocalModels;
  readonly notes: readonly ScanNote[];
  /** Files that were searched and their bytes; what a note stands for is not counted. */
  readonly stats: { readonly files: number; readonly bytes: number };
}

/**
 * Searches files and folders. A file that fails is a note; what stops the scan is a `ConfigurationError` or the
 * signal's reason.
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const notes = new Notes();
  const { fileSystem, noIgnore = false, signal, onProgress } = options;
  const discovered = await discover(options.paths, { fileSystem, noIgnore, notes, pacer: new Pacer(signal) });
  const { found } = discovered;
  const run = new Run(options, notes);
  const pacer = new Pacer(signal, () => onProgress?.(run.progress));
  const { only, readers = 1 } = options;
  for (const path of options.paths) await run.enter(path);
  // First, because what they say decides what names mean everywhere else.
  for (const { folder, names } of found) {
    if (pacer.isDue) await pacer.pause();
    for (const name of names) if (isCardPath(name)) await run.readCard(joinPath(folder, name));
  }
  const wanted = only === undefined ? found : found.map((all) => among(all, only));
  const folders = await run.open(wanted, pacer);
  if (options.memory !== undefined) await run.recall(folders, pacer);
  const hasSearched = await run.search(folders, discovered, pacer);
  const rest = run.rest(folders, hasSearched);
  await Promise.all(Array.from({ length: readers }, () => run.visitAll(rest, pacer)));
  onProgress?.(run.progress);
  return run.finish();
}

function among(files: FolderFiles, paths: ReadonlySet<string>): FolderFiles {
  const { folder, names } = files;
  return { ...files, names: names.filter((name) => paths.has(joinPath(folder, name))) };
}

/** The same for one text that lies nowhere, as if it stood at a path. */
export async function scanText(options: ScanOptions, path: string, bytes: Uint8Array): Promise<ScanResult> {
  const run = new Run(options, new Notes());
  const single = { folder: parentOf(path) ?? path, names: [nameOf(path)], walked: false };
  const pacer = new Pacer();
  for (const folder of await run.open([single], pacer)) await run.visit(folder, 0, pacer, bytes);
  return run.finish();
}

/** Less than this part of all files is sooner read than all are searched. */
const smallestPart = 1 / 8;

/** How a file is to be looked at. */
interface Aspect {
  readonly path: string;
  readonly excluded: boolean;
  /** A README, notice or licence, which counts even if it names no model. */
  readonly isTop: boolean;
  readonly openText: string | undefined;
}

class Run {
  readonly #options: ScanOptions;
  readonly #notes: Notes;
  readonly #configurations: Configurations;
  /** The folders among the paths. */
  readonly #roots: string[] = [];
  /** Those that are looked at as a whole. */
  readonly #folders: string[] = [];
  readonly #keys = new Map<Configuration, string>();
  readonly #localModels: LocalModels;
  readonly #files = new Map<string, ScannedFile>();
  readonly #duties: DutyLedger;
  /** Texts of files in which nothing was found, and on which a finding about duties may come to stand. */
  readonly #tops = new Map<string, Omit<ScannedFile, 'path'>>();
  #count = 0;
  #bytes = 0;
  #total = 0;
  #done = 0;
  #stamped = 0;

  constructor(options: ScanOptions, notes: Notes) {
    const { fileSystem, dataset, configurationFile: file, policyUnder } = options;
    this.#options = options;
    this.#notes = notes;
    this.#localModels = options.localModels ?? new LocalModels();
    this.#duties = options.duties ?? new DutyLedger((configuration) => this.#rootsOf(configuration));
    this.#configurations = new Configurations({
      fileSystem,
      dataset,
      ...(file === undefined ? {} : { file }),
      ...(policyUnder === undefined ? {} : { policyUnder }),
    });
  }

  /** Begins with a path. Its configuration is read even where no file is found, for its problems are to be seen. */
  async enter(path: string): Promise<void> {
    this.#duties.delete(path);
    if ((await this.#typeOf(path)) === 'folder') {
      this.#roots.push(path);
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

  /** While a search runs, most files are settled at its end only: then those count that were come by. */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: Math.max(this.#done, this.#stamped), total: this.#total };
  }

  /** Finds out what holds in folders. */
  async open(found: readonly FolderFiles[], pacer: Pacer): Promise<readonly FolderScan[]> {
    const folders: FolderScan[] = [];
    for (const files of found) {
      if (pacer.isDue) await pacer.pause();
      folders.push(new FolderScan(files, await this.#rulesOf(files.folder)));
      this.#total += files.names.length;
    }
    return folders;
  }

  /** Settles the files in which nothing is to be found, as is remembered. */
  async recall(folders: readonly FolderScan[], pacer: Pacer): Promise<void> {
    for (const folder of folders) {
      const { cache } = folder.rules;
      for (let index = 0; cache?.knowsAny === true && index < folder.names.length; index++) {
        if (pacer.isDue) await pacer.pause();
        const aspect = this.#aspectOf(folder, index);
        if (aspect === null) this.#settle(folder, index);
        else if (!isCertain(aspect)) {
          const stamp = this.#stampOf(folder, index);
          if (stamp !== null && cache.knows(folder.name(index), stamp))
            this.#leaveOut(folder, index, aspect, stamp);
        }
      }
    }
  }

  /** Looks at the candidates. Whether all others are none. */
  async search(folders: readonly FolderScan[], discovered: Discovered, pacer: Pacer): Promise<boolean> {
    const { search } = this.#options;
    const open = this.#total - this.#done;
    const all = discovered.found.reduce((sum, { names }) => sum + names.length, 0);
    if (search === undefined || open < search.fewest || open < all * smallestPart) return false;
    try {
      await Promise.all([
        this.#visitCandidates(search, folders, discovered, pacer),
        // There is time for it, and a file that changes after this is not remembered.
        this.#stampAll(folders, pacer),
      ]);
      return true;
    } catch (error) {
      if (error instanceof SearchError) return false;
      throw error;
    }
  }

  async #visitCandidates(
    search: CandidateSearch,
    folders: readonly FolderScan[],
    { leftOut }: Discovered,
    pacer: Pacer,
  ): Promise<void> {
    const { signal } = this.#options;
    const walked = new Map(folders.flatMap((folder) => (folder.walked ? [[folder.folder, folder]] : [])));
    const configurations = new Set(folders.map(({ rules }) => rules.configuration));
    const candidates = search.candidates({
      roots: this.#roots,
      files: folders.flatMap((folder) => (folder.walked ? [folder.unsettled()] : [])),
      leftOut,
      datasets: new Set(Array.from(configurations, ({ dataset }) => this.#localModels.within(dataset))),
      maxSize: Math.max(...Array.from(configurations, ({ policy }) => policy.maxFileSize)),
      ...(signal && { signal }),
    });
    for await (const path of candidates) {
      if (pacer.isDue) await pacer.pause();
      const folder = walked.get(parentOf(path) ?? path);
      const index = folder?.indexOf(nameOf(path));
      if (folder !== undefined && index !== undefined && !folder.isSettled(index))
        await this.visit(folder, index, pacer);
    }
  }

  async #stampAll(folders: readonly FolderScan[], pacer: Pacer): Promise<void> {
    for (const folder of folders) {
      for (let index = 0; index < folder.names.length; index++) {
        if (pacer.isDue) await pacer.pause();
        this.#stampOf(folder, index);
        this.#stamped++;
      }
    }
  }

  /** The files that have to be looked at still; takes account of the others. */
  *rest(
    folders: readonly FolderScan[],
    hasSearched: boolean,
  ): Generator<readonly [FolderScan, number] | null> {
    for (const folder of folders) {
      for (let index = 0; index < folder.names.length; index++) {
        if (folder.isSettled(index)) continue;
        // A search spells a name that is no text in its own way.
        const isSearched = hasSearched && folder.walked && !folder.path(index).includes('\ufffd');
        yield isSearched && this.#leaveOutUnlessNotable(folder, index) ? null : [folder, index];
      }
    }
  }

  async visitAll(files: Iterable<readonly [FolderScan, number] | null>, pacer: Pacer): Promise<void> {
    for (const file of files) {
      if (pacer.isDue) await pacer.pause();
      if (file !== null) await this.visit(...file, pacer);
    }
  }

  /** `null` for a file that is not to be looked at. */
  #aspectOf(folder: FolderScan, index: number): Aspect | null {
    const { skip, openText } = this.#options;
    const { configuration, isEvidence } = folder.rules;
    const path = folder.path(index);
    if (skip?.has(path) === true || isStatement(path, configuration)) return null;
    const excluded = isExcluded(path, configuration);
    // What `exclude` leaves out is still evidence for duties.
    if (excluded && !isEvidence) return null;
    return { path, excluded, isTop: isEvidence && mayShowDuties(path), openText: openText?.(path) };
  }

  #stampOf(folder: FolderScan, index: number): FileStamp | null {
    return folder.stamp(index, (path) => this.#options.fileSystem.stamp?.(path) ?? null);
  }

  #settle(folder: FolderScan, index: number): void {
    folder.settle(index);
    this.#done++;
  }

  #leaveOut(folder: FolderScan, index: number, { path, excluded }: Aspect, { size }: FileStamp): void {
    this.#settle(folder, index);
    if (!excluded) this.#record(path, { kind: 'miss', size });
  }

  /** Takes account of a file that was searched in vain, unless there is more to say about it. */
  #leaveOutUnlessNotable(folder: FolderScan, index: number): boolean {
    const aspect = this.#aspectOf(folder, index);
    if (aspect === null) {
      this.#settle(folder, index);
      return true;
    }
    const { cache, configuration } = folder.rules;
    const stamp = isCertain(aspect) ? null : this.#stampOf(folder, index);
    if (stamp === null || stamp.size > configuration.policy.maxFileSize) return false;
    this.#leaveOut(folder, index, aspect, stamp);
    cache?.remember(folder.name(index), stamp);
    return true;
  }

  /** Looks at one file; `bytes` are its content if it is not to be read. */
  async visit(folder: FolderScan, index: number, pacer: Pacer, bytes?: Uint8Array): Promise<void> {
    this.#settle(folder, index);
    const aspect = this.#aspectOf(folder, index);
    if (aspect === null) return;
    const { cache } = folder.rules;
    const stamp = cache === undefined || aspect.openText !== undefined ? null : this.#stampOf(folder, index);
    try {
      const isSilent = await this.#look(folder.rules, aspect, pacer, bytes);
      if (isSilent && stamp !== null) cache?.remember(folder.name(index), stamp);
    } catch {
      this.#options.signal?.throwIfAborted();
      // A text longer than a string can be, or a mistake of ours: the other files are still worth looking at.
      this.#notes.add(aspect.path, 'failed');
    }
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
    const { display } = this.#options;
    const dataset = this.#localModels.within(configuration.dataset);
    const { maxFileSize } = configuration.policy;
    const searched = await this.#search(
      path,
      bytes,
      openText,
      maxFileSize,
      (text) => isTop || mayConcern(text, dataset),
    );
    if (!excluded) this.#record(path, searched);
    if (searched.kind !== 'hit') return searched.kind === 'miss';
    if (pacer.isDue) await pacer.pause();
    const { text } = searched;
    const analysis = excluded ? null : this.#analyze(path, text, configuration, dataset);
    if (isTop && analysis !== null)
      this.#tops.set(path, { absolutePath: path, text, analysis, configuration });
    if (isEvidence)
      this.#duties.set({ path, display: display(path), text, configuration, dataset, analysis });
    return !isEvidence && searched.faithful && isSilent(analysis);
  }

  /** Adds the findings of configurations and overlays and puts everything in order. */
  async finish(): Promise<ScanResult> {
    const configurations = await this.#configurations.used();
    const [firstPath = '/'] = this.#options.paths;
    for (const configuration of configurations) {
      for (const { path, text, findings } of [configuration, ...configuration.overlays]) {
        if (path === null || findings.length === 0) continue;
        this.#add(path, text, { references: [], findings, suppressed: [] }, configuration);
      }
    }
    for (const duty of this.#duties.missing()) this.#addMissing(duty);
    return {
      files: [...this.#files.values()].sort((a, b) => compare(a.path, b.path)),
      configuration: await this.configurationAt(firstPath),
      configurations,
      duties: this.#duties,
      localModels: this.#localModels,
      notes: this.#notes.toSorted(this.#options.display),
      stats: { files: this.#count, bytes: this.#bytes },
    };
  }

  async #search(
    path: string,
    bytes: Uint8Array | undefined,
    text: string | undefined,
    maxSize: number,
    mayConcern: (text: string) => boolean,
  ): Promise<Searched> {
    if (bytes !== undefined) return searchBytes(bytes, maxSize, mayConcern);
    if (text === undefined) return searchFile(this.#options.fileSystem, path, maxSize, mayConcern);
    const size = text.length;
    return mayConcern(text) ? { kind: 'hit', text, size, faithful: true } : { kind: 'miss', size };
  }

  #record(path: string, searched: Searched): void {
    if (searched.kind === 'skipped') {
      if (searched.reason === 'binary') this.#notes.addBinary();
      else this.#notes.add(path, searched.reason);
      return;
    }
    this.#count++;
    this.#bytes += searched.size;
    if (searched.kind === 'hit' && !searched.faithful) this.#notes.add(path, 'encoding');
  }

  #analyze(path: string, text: string, configuration: Configuration, dataset: Dataset): Analysis {
    const { analyze = analyzeText, asOf, display } = this.#options;
    const { policy } = configuration;
    const analysis = analyze({ text, path: display(path), dataset, policy, asOf });
    if (!isSilent(analysis)) {
      const file = this.#add(path, text, analysis, configuration);
      this.#options.onFound?.(file);
    }
    return analysis;
  }

  #addMissing(duty: DutyOfFile): void {
    const { path } = duty;
    const file = this.#files.get(path) ?? this.#tops.get(path);
    if (file === undefined) return;
    const { text, analysis, configuration } = file;
    const { references } = analysis;
    const finding = missingAttribution(duty, { text, references }, configuration);
    if (finding === null) return;
    const extra = { text, path: this.#options.display(path), policy: configuration.policy };
    this.#add(path, text, withFindings(analysis, [finding], extra), configuration);
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

  #add(absolutePath: string, text: string, analysis: Analysis, configuration: Configuration): ScannedFile {
    const path = this.#options.display(absolutePath);
    const file = { path, absolutePath, text, analysis, configuration };
    this.#files.set(absolutePath, file);
    return file;
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

function isStatement(path: string, configuration: Configuration): boolean {
  return nameOf(path) === baselineName || statesPolicy(path, configuration);
}

function isSilent(analysis: Analysis | null): boolean {
  if (analysis === null) return true;
  const { references, findings, suppressed } = analysis;
  return references.length + findings.length + suppressed.length === 0;
}

function isExcluded(path: string, { folder, policy }: Configuration): boolean {
  return folder !== null && !includesPath(relativePath(folder, path), policy);
}
