/** Text, or bytes that are searched as if each were a character: every needle is ASCII. */
export type TextOrBytes = string | Uint8Array;

/** Says whether to stop here. */
export type Visit = (at: number) => boolean;

/**
 * Looks at each character of a text once, for the few places at which a needle may begin. What stands there has to be
 * read to be sure.
 */
export interface Anchors {
  /**
   * Visits, in order, each `llam`, `muse` and `l-li` (of `model-license-ignore`) in either case, and each slash behind
   * which a path or before which an organisation may stand. Says whether a visit ended the search.
   */
  readonly visitStems: (text: TextOrBytes, visit: Visit) => boolean;
  /** The same for the beginnings of names at the beginning of the text or behind a blank, a quote or the like. */
  readonly visitNames: (text: TextOrBytes, visit: Visit) => boolean;
}

/** In lower case. */
export interface AnchorWords {
  /** What stands behind a slash. */
  readonly paths: Iterable<string>;
  /** What stands before one. */
  readonly organisations: Iterable<string>;
  readonly names: Iterable<string>;
}
