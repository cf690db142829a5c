import { needleWordsOf } from '../core/detect/needles.ts';
import type { CandidateSearch, EarlyStamps, SearchedTree, SearchNews } from './candidateSearch.ts';
import type { FolderFiles } from './discover.ts';
import { ReadingThreads } from './readingThreads.ts';

export interface ThreadOptions {
  readonly threads: number;
  readonly fewest?: number;
}

/** Reads all files in threads of this process. `script` is `searchThread.ts` as the threads can run it. */
export function threadSearch(
  script: string | URL,
  { threads, fewest = 5000 }: ThreadOptions,
): CandidateSearch {
  return {
    fewest,
    tellsStamps: true,
    async *search({ files, datasets, maxSize, signal }: SearchedTree): AsyncGenerator<SearchNews> {
      signal?.throwIfAborted();
      const words = Array.from(datasets, needleWordsOf);
      const reading = new ReadingThreads(script, { threads, work: 'search', words, maxSize });
      const stop = (): void => void reading.stop();
      signal?.addEventListener('abort', stop);
      try {
        for (const folder of files) reading.add(folder);
        yield* reading.answers();
        signal?.throwIfAborted();
      } finally {
        signal?.removeEventListener('abort', stop);
        await reading.stop();
      }
    },
    // More than one thread would take longer to start than they save.
    stampEarly: () =>
      new EarlyThread(fewest, () => new ReadingThreads(script, { threads: 1, work: 'stamp' })),
  };
}

/** Starts as soon as there are enough files to be worth it. */
class EarlyThread implements EarlyStamps {
  readonly #fewest: number;
  readonly #start: () => ReadingThreads;
  #reading: ReadingThreads | undefined;
  /** What came before. */
  #few: FolderFiles[] = [];
  #count = 0;

  constructor(fewest: number, start: () => ReadingThreads) {
    this.#fewest = fewest;
    this.#start = start;
  }

  add(files: FolderFiles): void {
    this.#few.push(files);
    this.#count += files.names.length;
    if (this.#count < this.#fewest) return;
    this.#reading ??= this.#start();
    for (const folder of this.#few) this.#reading.add(folder);
    this.#few = [];
  }

  async *news(): AsyncGenerator<SearchNews> {
    if (this.#reading !== undefined) yield* this.#reading.answers();
    // The threads of a search that follows need the memory.
    await this.stop();
  }

  async stop(): Promise<void> {
    await this.#reading?.stop();
  }
}
