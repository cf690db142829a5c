import { type Analysis, analyze as analyzeText, withFindings } from '../core/analyze.ts';
import { baselineName } from '../core/baseline.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { IsoDate } from '../core/dataset/types.ts';
import { includesPath } from '../core/policy/globs.ts';
import type { Policy } from '../core/policy/policy.ts';
import { missingAttribution } from '../core/rules/missingAttribution.ts';
import { type Configuration, Configurations, statesPolicy } from './configuration.ts';
import { discover } from './discover.ts';
import { DutyLedger, type DutyOfFile, isReadmeOrNotice, owesTraces } from './dutyLedger.ts';
import { FileError, type FileSystem, type FileType } from './fileSystem.ts';
import { isCardPath, LocalModels, mayBeCard } from './localModels.ts';
import { compare, Notes, type ScanNote } from './notes.ts';
import { Pacer } from './pacer.ts';
import { isInside, nameOf, parentOf, relativePath } from './paths.ts';
import { mayConcern } from './prefilter.ts';
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
  /** The text of a document that is open in an editor, which wins over the disk. */
  readonly openText?: (path: string) => string | undefined;
  /** Sees the text of every file that may name a model, also of those that `exclude` leaves out. */
  readonly onText?: (file: VisitedText) => void;
  /** What an earlier scan found about the duties of the whole: it is brought up to date, and judged anew. */
  readonly duties?: DutyLedger;
  /** The models that an earlier scan found in the whole. */
  readonly localModels?: LocalModels;
  /** How many files are read at a time (default 1): more pay where a file system answers late. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly analyze?: typeof analyzeText;
}

export interface VisitedText {
  /** As people see it. */
  readonly path: string;
  readonly text: string;
  readonly excluded: boolean;
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
  const paths = await discover(options.paths, { fileSystem, noIgnore, notes, pacer: new Pacer(signal) });
  const run = new Run(options, notes);
  let done = 0;
  const pacer = new Pacer(signal, () => onProgress?.({ done, total: paths.length }));
  for (const path of options.paths) await run.enter(path);
  // First, because what they say decides what names mean everywhere else.
  for (const path of paths.filter(isCardPath)) await run.readCard(path);
  const pending = paths.values();
  const work = async (): Promise<void> => {
    for (const path of pending) {
      await pacer.step();
      await run.visit(path);
      done++;
    }
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 1 }, work));
  onProgress?.({ done, total: paths.length });
  return run.finish();
}

/** The same for one text that lies nowhere, as if it stood at a path. */
export async function scanText(options: ScanOptions, path: string, bytes: Uint8Array): Promise<ScanResult> {
  const run = new Run(options, new Notes());
  await run.visit(path, bytes);
  return run.finish();
}

class Run {
  readonly #options: ScanOptions;
  readonly #notes: Notes;
  readonly #configurations: Configurations;
  readonly #folders: string[] = [];
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
    if ((await this.#typeOf(path)) === 'folder') this.#folders.push(path);
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
    const { policy } = await this.#configurations.forFolder(parent);
    const card = await this.#search(path, undefined, policy.maxFileSize, mayBeCard).catch(() => null);
    const folder = relativePath(root, parent);
    this.#localModels.set(path, folder === '.' ? '' : folder, card?.kind === 'hit' ? card.text : null);
  }

  /** Looks at one file; `bytes` are its content if it is not to be read. */
  async visit(path: string, bytes?: Uint8Array): Promise<void> {
    if (this.#options.skip?.has(path) === true || nameOf(path) === baselineName) return;
    const configuration = await this.#configurations.forFolder(parentOf(path) ?? path);
    if (statesPolicy(path, configuration)) return;
    try {
      await this.#look(path, bytes, configuration);
    } catch {
      // A text longer than a string can be, or a mistake of ours: the other files are still worth looking at.
      this.#notes.add(path, 'failed');
    }
  }

  async #look(path: string, bytes: Uint8Array | undefined, configuration: Configuration): Promise<void> {
    const { onText, display } = this.#options;
    const { folder, policy } = configuration;
    const excluded = folder !== null && !includesPath(relativePath(folder, path), policy);
    // What `exclude` leaves out is still evidence for duties.
    const isEvidence = await this.#isEvidence(configuration);
    if (excluded && onText === undefined && !isEvidence) return;
    const isTop = isEvidence && isReadmeOrNotice(path);
    const searched = await this.#search(
      path,
      bytes,
      policy.maxFileSize,
      (text) => isTop || mayConcern(text, this.#localModels.within(configuration.dataset)),
    );
    if (!excluded) this.#record(path, searched);
    if (searched.kind !== 'hit') return;
    const { text } = searched;
    onText?.({ path: display(path), text, excluded });
    const analysis = excluded ? null : this.#analyze(path, text, configuration);
    if (isTop && analysis !== null)
      this.#tops.set(path, { absolutePath: path, text, analysis, configuration });
    if (isEvidence) this.#duties.set({ path, display: display(path), text, configuration, analysis });
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
    maxSize: number,
    mayConcern: (text: string) => boolean,
  ): Promise<Searched> {
    if (bytes !== undefined) return searchBytes(bytes, maxSize, mayConcern);
    const text = this.#options.openText?.(path);
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

  #analyze(path: string, text: string, configuration: Configuration): Analysis {
    const { analyze = analyzeText, asOf, display } = this.#options;
    const { policy } = configuration;
    const dataset = this.#localModels.within(configuration.dataset);
    const analysis = analyze({ text, path: display(path), dataset, policy, asOf });
    const { references, findings, suppressed } = analysis;
    if (references.length + findings.length + suppressed.length > 0)
      this.#add(path, text, analysis, configuration);
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

  #add(absolutePath: string, text: string, analysis: Analysis, configuration: Configuration): void {
    this.#files.set(absolutePath, {
      path: this.#options.display(absolutePath),
      absolutePath,
      text,
      analysis,
      configuration,
    });
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
