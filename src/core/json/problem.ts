import type { TextRange } from '../text/range.ts';

/** Something wrong at one place of a file that people write: a configuration, an overlay. */
export interface JsonProblem {
  /** UTF-16 offsets into the file's text. */
  readonly range: TextRange;
  readonly message: string;
  /** The key or text that was most likely meant to stand there. */
  readonly meant?: string | undefined;
}
