import type { Dataset } from '../core/dataset/dataset.ts';
import type { FileStamp, FileSystem } from './fileSystem.ts';
import { mayConcern } from './prefilter.ts';
import { searchFile } from './search.ts';

/** A file as the walk found it. */
export interface FoundFile {
  readonly path: string;
  /** `null` where the file system has none to give. */
  readonly stamp: FileStamp | null;
}

export interface SearchOptions {
  /** Whose names are looked for. */
  readonly dataset: Dataset;
  /** Bytes; a larger file is a candidate without a look at it, for whoever reads it to note. */
  readonly maxSize: number;
  readonly signal?: AbortSignal;
}

/** The size of a file in which nothing is to be found; `null` for a candidate, which is to be read. */
export type Verdict = { readonly size: number } | null;

/**
 * Tells the few files that may hold something from the many that surely do not. Never fails for what is wrong with a
 * file: what cannot be searched, or is no text, is a candidate. The only failure is the signal's reason.
 */
export interface CandidateSearch {
  /** How many files are worth a call. */
  readonly batchSize: number;
  /** How many calls are worth making at a time. */
  readonly concurrency: number;
  /** Whether it wants to know the stamps of files. */
  readonly needsStamps: boolean;
  /** One verdict for each file. */
  search(files: readonly FoundFile[], options: SearchOptions): Promise<readonly Verdict[]>;
}

/** Reads every file through the scan's own file system: works everywhere. */
export function readingSearch(fileSystem: FileSystem, concurrency = 1): CandidateSearch {
  return {
    batchSize: 16,
    concurrency,
    needsStamps: false,
    async search(files, { dataset, maxSize, signal }) {
      const verdicts: Verdict[] = [];
      for (const { path } of files) {
        signal?.throwIfAborted();
        const searched = await searchFile(fileSystem, path, maxSize, (text) => mayConcern(text, dataset));
        verdicts.push(searched.kind === 'miss' ? { size: searched.size } : null);
      }
      return verdicts;
    },
  };
}
