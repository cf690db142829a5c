import { PassThrough } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { type NeedleWords, needleWordsOf } from '../core/detect/needles.ts';
import { type CandidateSearch, type FolderStamps, SearchError, type SearchNews } from './candidateSearch.ts';
import type { FolderFiles } from './discover.ts';

/** What a thread is told when it starts. Then it gets lists of files, and answers each with {@link ThreadAnswer}. */
export interface ThreadData {
  /** What is looked for. */
  readonly words: readonly NeedleWords[];
  /** Bytes. */
  readonly maxSize: number;
}

export interface ThreadAnswer {
  readonly candidates: readonly string[];
  /** Of each folder in the list. */
  readonly stamps: readonly Float64Array[];
}

/** Files of one folder that follow one another. */
interface Part extends FolderFiles {
  readonly first: number;
}

export interface ThreadOptions {
  readonly threads: number;
  readonly fewest?: number;
}

/** Files that a thread gets at a time: enough that the messages cost little. */
const batchSize = 256;
/** Batches that a thread has at a time: one waits while the other is read. */
const ahead = 2;

/** Reads all files in threads of this process. `script` is `searchThread.ts` as the threads can run it. */
export function threadSearch(
  script: string | URL,
  { threads, fewest = 5000 }: ThreadOptions,
): CandidateSearch {
  return {
    fewest,
    tellsStamps: true,
    async *search({ files, datasets, maxSize, signal }) {
      signal?.throwIfAborted();
      const workerData: ThreadData = { words: Array.from(datasets, needleWordsOf), maxSize };
      const workers = Array.from({ length: threads }, () => new Worker(script, { workerData }));
      const answers = new PassThrough({ objectMode: true });
      // The reader of the answers gets it; after a thread that ends late there is none.
      answers.on('error', () => undefined);
      const end = (): void => void answers.end();
      signal?.addEventListener('abort', end);
      try {
        share(batchesOf(files), workers, answers);
        yield* answers as AsyncIterable<SearchNews>;
        signal?.throwIfAborted();
      } finally {
        signal?.removeEventListener('abort', end);
        await Promise.all(workers.map((worker) => worker.terminate()));
      }
    },
  };
}

/** Hands out the batches, and collects the answers; ends with the last one. */
function share(batches: Iterator<readonly Part[]>, workers: readonly Worker[], answers: PassThrough): void {
  let working = workers.length;
  for (const worker of workers) {
    /** In the order in which they are answered. */
    const handedOut: (readonly Part[])[] = [];
    const handOut = (): void => {
      const { done, value } = batches.next();
      if (done === true) return;
      handedOut.push(value);
      worker.postMessage(value);
    };
    const leave = (): void => {
      working--;
      if (working === 0) answers.end();
    };
    worker.on('message', ({ candidates, stamps }: ThreadAnswer) => {
      if (!answers.writable) return;
      const parts = handedOut.shift() ?? [];
      answers.write({
        candidates,
        stamps: parts.map((part, i) => stampsOf(part, stamps[i])),
      } satisfies SearchNews);
      handOut();
      if (handedOut.length === 0) leave();
    });
    worker.on('error', (error) => answers.destroy(new SearchError(error.message)));
    worker.on('exit', () => {
      if (handedOut.length > 0 && answers.writable) answers.destroy(new SearchError('a thread has ended'));
    });
    for (let i = 0; i < ahead; i++) handOut();
    if (handedOut.length === 0) leave();
  }
}

function stampsOf({ folder, first }: Part, stamps: Float64Array = new Float64Array()): FolderStamps {
  return { folder, first, stamps };
}

function* batchesOf(files: Iterable<FolderFiles>): Generator<readonly Part[]> {
  let batch: Part[] = [];
  let count = 0;
  for (const { folder, names, walked } of files) {
    for (let first = 0; first < names.length; first += batchSize) {
      const part = { folder, walked, first, names: names.slice(first, first + batchSize) };
      batch.push(part);
      count += part.names.length;
      if (count < batchSize) continue;
      yield batch;
      batch = [];
      count = 0;
    }
  }
  if (count > 0) yield batch;
}
