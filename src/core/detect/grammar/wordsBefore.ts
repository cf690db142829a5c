import { matchAt, sizeAt } from './characters.ts';
import { classifyBefore } from './words.ts';

/** What stands in front of a stem. */
export interface WordsBefore {
  readonly foreign: readonly string[];
  readonly resource: boolean;
  /** Merges name the base last: `Wayfarer-Large-70B-Llama-3.3`. */
  readonly size: string | null;
}

/** Reads a lower-case name up to its stem, which begins at `until`. */
export function readBefore(lower: string, until: number): WordsBefore {
  const foreign: string[] = [];
  let resource = false;
  let size: string | null = null;
  for (const word of lower.slice(0, until).split(/[^a-z0-9]+/)) {
    if (word === '') continue;
    const kind = classifyBefore(word);
    if (kind === 'resource') resource = true;
    else if (kind === 'other') {
      foreign.push(word);
      size = matchAt(sizeAt, word, 0) ?? size;
    }
  }
  return { foreign, resource, size };
}
