import { PassThrough } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { type NeedleWords, needleWordsOf } from '../core/detect/candidates.ts';
import { type CandidateSearch, SearchError, type SearchNews } from './candidateSearch.ts';
import type { FolderFiles } from './discover.ts';

/** What a thread is told when it starts. Then it gets lists of files, and answers each with {@link SearchNews}. */
export interface ThreadData {
  /** What is looked for. */
  readonly words: readonly NeedleWords[];
  /** Bytes. */
  readonly maxSize: number;
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
function share(
  batches: Iterator<readonly FolderFiles[]>,
  workers: readonly Worker[],
  answers: PassThrough,
): void {
  let unanswered = 0;
  const handOut = (worker: Worker): void => {
    const { done, value } = batches.next();
    if (done === true) return;
    unanswered++;
    worker.postMessage(value);
  };
  for (const worker of workers) {
    worker.on('message', (news: SearchNews) => {
      if (!answers.writable) return;
      answers.write(news);
      unanswered--;
      handOut(worker);
      if (unanswered === 0) answers.end();
    });
    worker.on('error', (error) => answers.destroy(new SearchError(error.message)));
    for (let i = 0; i < ahead; i++) handOut(worker);
  }
  if (unanswered === 0) answers.end();
}

function* batchesOf(files: Iterable<FolderFiles>): Generator<readonly FolderFiles[]> {
  let batch: FolderFiles[] = [];
  let count = 0;
  for (const folder of files) {
    for (let start = 0; start < folder.names.length; start += batchSize) {
      const names = folder.names.slice(start, start + batchSize);
      batch.push({ ...folder, names });
      count += names.length;
      if (count < batchSize) continue;
      yield batch;
      batch = [];
      count = 0;
    }
  }
  if (count > 0) yield batch;
}
