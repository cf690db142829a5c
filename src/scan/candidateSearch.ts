import type { Dataset } from '../core/dataset/dataset.ts';
import type { FolderFiles } from './discover.ts';

/** Where and for what to search. */
export interface SearchedTree {
  readonly roots: readonly string[];
  /** The files that count. */
  readonly files: Iterable<FolderFiles>;
  /** Folders below the roots in which nothing counts. */
  readonly leftOut: readonly string[];
  /** Whose names are looked for. */
  readonly datasets: ReadonlySet<Dataset>;
  /** Bytes; a larger file may be left out without a look at it. */
  readonly maxSize: number;
  readonly signal?: AbortSignal;
}

/** Tells the few files that may hold something from the many that surely do not. */
export interface CandidateSearch {
  /** Fewer files than this are sooner read than searched. */
  readonly fewest: number;
  /**
   * The paths of the candidates, as they come to light; files that do not count may be among them, and links are not
   * followed. What is no text is a candidate. Fails with a {@link SearchError} or with the signal's reason.
   */
  candidates(tree: SearchedTree): AsyncIterable<string>;
}

/** A search that may have missed something. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
}
