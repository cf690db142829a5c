import type { TextRange } from '../text/range.ts';

/** Something wrong at one place of a file that people write: a configuration, an overlay. */
export interface JsonProblem {
  /** UTF-16 offsets into the file's text. */
  readonly range: TextRange;
  readonly message: string;
}
