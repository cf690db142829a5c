import { type Analysis, analyze as analyzeText, withFindings } from '../core/analyze.ts';
import { baselineName } from '../core/baseline.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { IsoDate } from '../core/dataset/types.ts';
import { includesPath } from '../core/policy/globs.ts';
import type { Policy } from '../core/policy/policy.ts';
import { missingAttribution } from '../core/rules/missingAttribution.ts';
import { type CandidateSearch, type FoundFile, readingSearch, type Verdict } from './candidateSearch.ts';
import { type Configuration, Configurations, statesPolicy } from './configuration.ts';
import { discover, type FolderFiles } from './discover.ts';
import { DutyLedger, type DutyOfFile, mayShowDuties, owesTraces } from './dutyLedger.ts';
import { FileError, type FileSystem, type FileType } from './fileSystem.ts';
import { isCardPath, LocalModels, mayBeCard } from './localModels.ts';
import { compare, Notes, type ScanNote } from './notes.ts';
import { Pacer } from './pacer.ts';
import { isInside, joinPath, nameOf, parentOf, relativePath } from './paths.ts';
import { mayConcern } from './prefilter.ts';
import type { FolderCache, ScanCache } from './scanCache.ts';
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
  /** What holds where no configuration is. */
  readonly fallbackPolicy?: Policy;
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
  /** How the files worth reading are found; by default all are read, one at a time. */
  readonly search?: CandidateSearch;
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
  const found = await discover(options.paths, { fileSystem, noIgnore, notes, pacer: new Pacer(signal) });
  const run = new Run(options, notes);
  const { only } = options;
  const wanted = only === undefined ? found : found.map((files) => among(files, only));
  const total = wanted.reduce((sum, { names }) => sum + names.length, 0);
  let done = 0;
  const pacer = new Pacer(signal, () => onProgress?.({ done, total }));
  for (const path of options.paths) await run.enter(path);
  // First, because what they say decides what names mean everywhere else.
  for (const { folder, names } of found) {
    if (pacer.isDue) await pacer.pause();
    for (const name of names) if (isCardPath(name)) await run.readCard(joinPath(folder, name));
  }
  const search = options.search ?? readingSearch(fileSystem);
  const pending = batches(wanted, search.batchSize);
  const work = async (): Promise<void> => {
    for (const batch of pending) {
      const files = await run.plan(batch, search.needsStamps, pacer);
      await run.searchAhead(files, search);
      for (const file of files) {
        if (pacer.isDue) await pacer.pause();
        await run.visit(file);
        done++;
      }
      done += batch.reduce((sum, { names }) => sum + names.length, -files.length);
    }
  };
  await Promise.all(Array.from({ length: search.concurrency }, work));
  onProgress?.({ done, total });
  return run.finish();
}

function among({ folder, names }: FolderFiles, paths: ReadonlySet<string>): FolderFiles {
  return { folder, names: names.filter((name) => paths.has(joinPath(folder, name))) };
}

/** Parts of about as many files. */
function* batches(found: readonly FolderFiles[], size: number): Generator<readonly FolderFiles[]> {
  let batch: FolderFiles[] = [];
  let count = 0;
  for (const { folder, names } of found) {
    for (let start = 0; start < names.length; start += size) {
      const part = names.length <= size ? names : names.slice(start, start + size);
      batch.push({ folder, names: part });
      count += part.length;
      if (count < size) continue;
      yield batch;
      batch = [];
      count = 0;
    }
  }
  if (count > 0) yield batch;
}

/** The same for one text that lies nowhere, as if it stood at a path. */
export async function scanText(options: ScanOptions, path: string, bytes: Uint8Array): Promise<ScanResult> {
  const run = new Run(options, new Notes());
  const single = [{ folder: parentOf(path) ?? path, names: [nameOf(path)] }];
  for (const file of await run.plan(single, false, new Pacer())) await run.visit(file, bytes);
  return run.finish();
}

/** What holds for the files of one folder. */
interface Place {
  readonly configuration: Configuration;
  /** Whether its files show what is done for duties. */
  readonly isEvidence: boolean;
  readonly cache: FolderCache | undefined;
}

interface PlannedFile extends FoundFile {
  readonly place: Place;
  readonly excluded: boolean;
  /** A README, notice or licence, which counts even if it names no model. */
  readonly isTop: boolean;
  readonly openText: string | undefined;
  verdict: Verdict;
}

class Run {
  readonly #options: ScanOptions;
  readonly #notes: Notes;
  readonly #configurations: Configurations;
  readonly #folders: string[] = [];
  readonly #places = new Map<string, Place>();
  readonly #keys = new Map<Configuration, string>();
  readonly #localModels: LocalModels;
  readonly #files = new Map<string, ScannedFile>();
  readonly #duties: DutyLedger;
  /** Texts of files in which nothing was found, and on which a finding about duties may come to stand. */
  readonly #tops = new Map<string, Omit<ScannedFile, 'path'>>();
  #count = 0;
  #bytes = 0;

  constructor(options: ScanOptions, notes: Notes) {
    const { fileSystem, dataset, configurationFile: file, fallbackPolicy: fallback } = options;
    this.#options = options;
    this.#notes = notes;
    this.#localModels = options.localModels ?? new LocalModels();
    this.#duties = options.duties ?? new DutyLedger((configuration) => this.#rootsOf(configuration));
    this.#configurations = new Configurations({
      fileSystem,
      dataset,
      ...(file === undefined ? {} : { file }),
      ...(fallback === undefined ? {} : { fallback }),
    });
  }

  /** Begins with a path. Its configuration is read even where no file is found, for its problems are to be seen. */
  async enter(path: string): Promise<void> {
    this.#duties.delete(path);
    const whole = this.#options.only === undefined;
    if (whole && (await this.#typeOf(path)) === 'folder') this.#folders.push(path);
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

  /** The files to be looked at; those in which nothing is to be found, as is remembered, count as looked at. */
  async plan(found: readonly FolderFiles[], needsStamps: boolean, pacer: Pacer): Promise<PlannedFile[]> {
    const { fileSystem, memory, skip, openText: textOf } = this.#options;
    const stamped = needsStamps || memory !== undefined;
    const files: PlannedFile[] = [];
    for (const { folder, names } of found) {
      const place = this.#places.get(folder) ?? (await this.#placeOf(folder));
      const { configuration, isEvidence, cache } = place;
      for (const name of names) {
        if (pacer.isDue) await pacer.pause();
        const path = joinPath(folder, name);
        if (skip?.has(path) === true || isStatement(path, configuration)) continue;
        const excluded = isExcluded(path, configuration);
        // What `exclude` leaves out is still evidence for duties.
        if (excluded && !isEvidence) continue;
        const isTop = isEvidence && mayShowDuties(path);
        const openText = textOf?.(path);
        const stamp = stamped && openText === undefined ? (fileSystem.stamp?.(path) ?? null) : null;
        if (stamp !== null && !isTop && cache?.knows(name, stamp) === true) {
          if (!excluded) this.#record(path, { kind: 'miss', size: stamp.size });
        } else {
          files.push({ path, place, excluded, isTop, openText, stamp, verdict: null });
        }
      }
    }
    return files;
  }

  /** Gives the verdict on the files of which nothing is known. */
  async searchAhead(files: readonly PlannedFile[], search: CandidateSearch): Promise<void> {
    const { signal } = this.#options;
    const groups = new Map<Configuration, PlannedFile[]>();
    for (const file of files) {
      if (file.isTop || file.openText !== undefined) continue;
      const { configuration } = file.place;
      const group = groups.get(configuration);
      if (group === undefined) groups.set(configuration, [file]);
      else group.push(file);
    }
    for (const [{ dataset, policy }, group] of groups) {
      const verdicts = await search.search(group, {
        dataset: this.#localModels.within(dataset),
        maxSize: policy.maxFileSize,
        ...(signal && { signal }),
      });
      for (const [index, file] of group.entries()) {
        const verdict = verdicts[index] ?? null;
        file.verdict = verdict;
        if (verdict !== null) this.#remember(file);
      }
    }
  }

  /** Looks at one file; `bytes` are its content if it is not to be read. */
  async visit(file: PlannedFile, bytes?: Uint8Array): Promise<void> {
    const { path, verdict } = file;
    if (verdict !== null) {
      if (!file.excluded) this.#record(path, { kind: 'miss', size: verdict.size });
      return;
    }
    try {
      await this.#look(file, bytes);
    } catch {
      // A text longer than a string can be, or a mistake of ours: the other files are still worth looking at.
      this.#notes.add(path, 'failed');
    }
  }

  async #placeOf(folder: string): Promise<Place> {
    const { memory } = this.#options;
    const configuration = await this.#configurations.forFolder(folder);
    const isEvidence = await this.#isEvidence(configuration);
    const cache = memory?.cache.folder(folder, this.#keyOf(configuration, memory.engine, isEvidence));
    const place = { configuration, isEvidence, cache };
    this.#places.set(folder, place);
    return place;
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

  #remember({ path, place, stamp }: PlannedFile): void {
    if (stamp !== null) place.cache?.remember(nameOf(path), stamp);
  }

  async #look(file: PlannedFile, bytes: Uint8Array | undefined): Promise<void> {
    const { display } = this.#options;
    const { path, place, excluded, isTop, openText } = file;
    const { configuration, isEvidence } = place;
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
    if (searched.kind === 'miss') this.#remember(file);
    if (searched.kind !== 'hit') return;
    const { text } = searched;
    const analysis = excluded ? null : this.#analyze(path, text, configuration, dataset);
    if (isTop && analysis !== null)
      this.#tops.set(path, { absolutePath: path, text, analysis, configuration });
    if (!isEvidence && searched.faithful && isSilent(analysis)) this.#remember(file);
    if (isEvidence)
      this.#duties.set({ path, display: display(path), text, configuration, dataset, analysis });
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
