import { type CandidateSearch, type EarlyStamps, SearchError, stampWidth } from './candidateSearch.ts';
import type { Discovered, FolderFiles } from './discover.ts';
import type { FileScanner } from './fileScanner.ts';
import type { FolderScan } from './folderScan.ts';
import type { Pacer } from './pacer.ts';
import { nameOf, parentOf } from './paths.ts';

/** Reading less than this share of the files is faster than a search. */
const smallestPart = 1 / 8;

export interface TreeScanOptions {
  /** The folders that are scanned. */
  readonly roots: readonly string[];
  readonly discovered: Discovered;
  /** Finds the files that are worth reading; without it all are read. */
  readonly search: CandidateSearch | undefined;
  /** Stamps that were asked for while files were being listed. */
  readonly stamps: EarlyStamps | undefined;
  /** How many files are read at a time. */
  readonly readers: number;
  readonly signal: AbortSignal | undefined;
}

/** Decides which of many files are read, and when. */
export class TreeScan {
  readonly #scanner: FileScanner;
  readonly #options: TreeScanOptions;
  readonly #pacer: Pacer;
  readonly #folders: FolderScan[] = [];
  /** Of the folders those that a search can reach, by path. */
  readonly #walked = new Map<string, FolderScan>();
  #total = 0;
  #passed = 0;

  constructor(scanner: FileScanner, pacer: Pacer, options: TreeScanOptions) {
    this.#scanner = scanner;
    this.#pacer = pacer;
    this.#options = options;
  }

  /** While a search runs, most files are settled only at its end: until then those passed count. */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: Math.max(this.#scanner.settled, this.#passed), total: this.#total };
  }

  async look(files: readonly FolderFiles[]): Promise<void> {
    for (const folder of files) {
      if (this.#pacer.isDue) await this.#pacer.pause();
      this.#folders.push(await this.#scanner.open(folder));
      this.#total += folder.names.length;
    }
    for (const folder of this.#folders) if (folder.walked) this.#walked.set(folder.folder, folder);
    await this.#takeStamps();
    await this.#forEachFile((folder, index) => this.#scanner.recall(folder, index));
    const { search } = this.#options;
    const rest = this.#rest(
      search !== undefined && this.#isWorth(search) && (await this.#hasSearched(search)),
    );
    await Promise.all(Array.from({ length: this.#options.readers }, () => this.#visitAll(rest)));
  }

  /** Without them each file is asked for its own. */
  async #takeStamps(): Promise<void> {
    const { stamps: early } = this.#options;
    if (early === undefined) return;
    try {
      for await (const { stamps = [] } of early.news()) {
        if (this.#pacer.isDue) await this.#pacer.pause();
        for (const told of stamps) this.#walked.get(told.folder)?.takeStamps(told);
      }
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
    }
  }

  async #forEachFile(action: (folder: FolderScan, index: number) => void): Promise<void> {
    for (const folder of this.#folders) {
      for (let index = 0; index < folder.names.length; index++) {
        if (this.#pacer.isDue) await this.#pacer.pause();
        action(folder, index);
      }
    }
  }

  /** Whether enough files are left for a search to pay off. */
  #isWorth(search: CandidateSearch): boolean {
    const open = this.#total - this.#scanner.settled;
    const all = this.#options.discovered.found.reduce((sum, { names }) => sum + names.length, 0);
    return open >= Math.max(search.fewest, all * smallestPart, 1);
  }

  /** Searches and visits the candidates; `false` if the search failed, so that any other file may be one too. */
  async #hasSearched(search: CandidateSearch): Promise<boolean> {
    try {
      // There is time for the stamps, and a file that changes after this is not remembered.
      await Promise.all([this.#visitCandidates(search), search.tellsStamps ? undefined : this.#stampAll()]);
      return true;
    } catch (error) {
      if (error instanceof SearchError) return false;
      throw error;
    }
  }

  async #visitCandidates(search: CandidateSearch): Promise<void> {
    const { roots, discovered, signal } = this.#options;
    const configurations = [...new Set(this.#folders.map(({ rules }) => rules.configuration))];
    const news = search.search({
      roots,
      files: [...this.#walked.values()].filter((folder) => !folder.isDone),
      leftOut: discovered.leftOut,
      datasets: new Set(configurations.map((configuration) => this.#scanner.datasetUnder(configuration))),
      maxSize: Math.max(...configurations.map(({ policy }) => policy.maxFileSize)),
      ...(signal && { signal }),
    });
    for await (const { candidates, stamps = [] } of news) {
      for (const told of stamps) {
        this.#walked.get(told.folder)?.takeStamps(told);
        this.#passed += told.stamps.length / stampWidth;
      }
      for (const path of candidates) {
        if (this.#pacer.isDue) await this.#pacer.pause();
        const folder = this.#walked.get(parentOf(path) ?? path);
        const index = folder?.indexOf(nameOf(path));
        if (folder !== undefined && index !== undefined && !folder.isSettled(index))
          await this.#scanner.visit(folder, index, this.#pacer);
      }
    }
  }

  #stampAll(): Promise<void> {
    return this.#forEachFile((folder, index) => {
      this.#scanner.stampOf(folder, index);
      this.#passed++;
    });
  }

  /** The files that still have to be read; settles the others. */
  *#rest(hasSearched: boolean): Generator<readonly [FolderScan, number] | null> {
    for (const folder of this.#folders) {
      const isWalked = hasSearched && folder.walked && isText(folder.folder);
      for (let index = 0; index < folder.names.length; index++) {
        if (folder.isSettled(index)) continue;
        const isSearched = isWalked && isText(folder.name(index));
        yield isSearched && this.#scanner.leaveOut(folder, index) ? null : [folder, index];
      }
    }
  }

  async #visitAll(files: Iterable<readonly [FolderScan, number] | null>): Promise<void> {
    for (const file of files) {
      if (this.#pacer.isDue) await this.#pacer.pause();
      if (file !== null) await this.#scanner.visit(...file, this.#pacer);
    }
  }
}

/** A search may spell a name that is not valid text in its own way. */
function isText(name: string): boolean {
  return !name.includes('\ufffd');
}
