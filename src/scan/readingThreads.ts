import { Worker } from 'node:worker_threads';
import type { NeedleWords } from '../core/detect/needles.ts';
import { type FolderStamps, SearchError, type SearchNews } from './candidateSearch.ts';
import type { FolderFiles } from './discover.ts';

/** What a thread is told when it starts. Then it gets lists of files, and answers each with {@link ThreadAnswer}. */
export type ThreadData =
  /** To ask for the stamps of files. */
  | { readonly work: 'stamp' }
  /** To read files and search them, up to a size in bytes; this gives the stamps as well. */
  | { readonly work: 'search'; readonly words: readonly NeedleWords[]; readonly maxSize: number };

export interface ThreadAnswer {
  readonly candidates: readonly string[];
  /** Of each folder in the list. */
  readonly stamps: readonly Float64Array[];
}

/** Files of one folder that follow one another. */
interface Part extends FolderFiles {
  readonly first: number;
}

/** A thread, and what it has to do, in the order in which it answers. */
interface Reader {
  readonly worker: Worker;
  readonly handedOut: (readonly Part[])[];
}

/** Files that a thread gets at a time: some milliseconds of work, so that the messages cost little beside it. */
const batchSize = { stamp: 2048, search: 256 };
/** Batches that a thread has at a time: while it does one, others wait until the scan has time to hand out more. */
const ahead = 3;

/** Threads of this process that look at files; each file goes to the first that is free. */
export class ReadingThreads {
  readonly #readers: readonly Reader[];
  readonly #batchSize: number;
  /** What no thread has yet, the next one first. */
  readonly #waiting: (readonly Part[])[] = [];
  /** What is not enough for a batch yet. */
  #parts: Part[] = [];
  #count = 0;
  readonly #news: SearchNews[] = [];
  #error: SearchError | undefined;
  #isStopped = false;
  #wake: () => void = () => undefined;

  /** `script` is `searchThread.ts` as the threads can run it. */
  constructor(script: string | URL, { threads, ...workerData }: ThreadData & { readonly threads: number }) {
    this.#batchSize = batchSize[workerData.work];
    this.#readers = Array.from({ length: threads }, () => this.#start(new Worker(script, { workerData })));
  }

  #start(worker: Worker): Reader {
    const reader: Reader = { worker, handedOut: [] };
    worker.on('message', (answer: ThreadAnswer) => {
      this.#news.push(newsOf(reader.handedOut.shift() ?? [], answer));
      this.#supply(reader);
      this.#wake();
    });
    worker.on('error', (error) => this.#fail(error.message));
    worker.on('exit', () => {
      if (reader.handedOut.length > 0) this.#fail('a thread has ended');
    });
    return reader;
  }

  /** The files of one more folder. */
  add({ folder, names, walked }: FolderFiles): void {
    const size = this.#batchSize;
    for (let first = 0; first < names.length; first += size) {
      const part = { folder, walked, first, names: names.slice(first, first + size) };
      this.#parts.push(part);
      this.#count += part.names.length;
      if (this.#count >= size) this.#handOut();
    }
  }

  /** What the threads tell, as it comes, until they are done with all that was added. */
  async *answers(): AsyncGenerator<SearchNews> {
    this.#handOut();
    while (!this.#isStopped) {
      if (this.#error !== undefined) throw this.#error;
      const news = this.#news.shift();
      if (news !== undefined) yield news;
      else if (this.#readers.every(({ handedOut }) => handedOut.length === 0)) return;
      else await this.#change();
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Stops them, whatever is left to do: there are no more answers. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#wake();
    await Promise.all(this.#readers.map(({ worker }) => worker.terminate()));
  }

  #handOut(): void {
    if (this.#parts.length > 0) this.#waiting.push(this.#parts);
    this.#parts = [];
    this.#count = 0;
    for (const reader of this.#readers) this.#supply(reader);
  }

  #supply({ worker, handedOut }: Reader): void {
    while (handedOut.length < ahead) {
      const batch = this.#waiting.shift();
      if (batch === undefined) return;
      handedOut.push(batch);
      worker.postMessage(batch);
    }
  }

  #fail(reason: string): void {
    this.#error ??= new SearchError(reason);
    this.#wake();
  }
}

function newsOf(parts: readonly Part[], { candidates, stamps }: ThreadAnswer): SearchNews {
  return { candidates, stamps: parts.map((part, i) => stampsOf(part, stamps[i])) };
}

function stampsOf({ folder, first }: Part, stamps: Float64Array = new Float64Array()): FolderStamps {
  return { folder, first, stamps };
}
