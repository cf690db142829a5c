import type { Dataset } from '../core/dataset/dataset.ts';
import type { FolderFiles } from './discover.ts';

/** Where and for what to search. */
export interface SearchedTree {
  readonly roots: readonly string[];
  /** The files that count. */
  readonly files: Iterable<FolderFiles>;
  /** Folders below the roots in which nothing counts. */
  readonly leftOut: readonly string[];
  /** The datasets whose names are searched for. */
  readonly datasets: ReadonlySet<Dataset>;
  /** Bytes; a larger file may be left out unread. */
  readonly maxSize: number;
  readonly signal?: AbortSignal;
}

/** What a search reports while it runs. */
export interface SearchNews {
  /** Paths; files that do not count may be among them. */
  readonly candidates: readonly string[];
  /** What it learnt on the way. */
  readonly stamps?: readonly FolderStamps[];
}

/** Stamps of files of one folder that follow one another. */
export interface FolderStamps {
  readonly folder: string;
  /** Which of the folder's files is the first. */
  readonly first: number;
  readonly stamps: Float64Array;
}

/** Numbers of each stamp in a list of them: size, modified and changed, as in a `FileStamp`; `NaN` for what has none. */
export const stampWidth = 3;

/** Tells the few files that may hold something from the many that surely do not. */
export interface CandidateSearch {
  /** Reading fewer files is faster than a search. */
  readonly fewest: number;
  /** Whether it reports the stamps of all files. */
  readonly tellsStamps: boolean;
  /**
   * The candidates, as they are found; links are not followed. A file that is not text is a candidate. Fails with a
   * {@link SearchError} or with the signal's reason.
   */
  search(tree: SearchedTree): AsyncIterable<SearchNews>;
  /** Begins to ask for the stamps of files while others are still being listed, if that saves time. */
  stampEarly?(): EarlyStamps;
}

/** Stamps that are asked for before it is known who needs them. */
export interface EarlyStamps {
  /** The files of one more folder. */
  add(files: FolderFiles): void;
  /** The stamps of all that was added; fails with a {@link SearchError}. */
  news(): AsyncIterable<SearchNews>;
  /** Ends it, whether or not the stamps were asked for. */
  stop(): Promise<void>;
}

/** A search that may have missed something. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
}
