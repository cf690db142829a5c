import type { TextOrBytes } from './anchors/anchors.ts';

/** Letters of five bits, in which both cases are the same; other characters fall together with some of them. */
const letters = 32;
const hyphen = 45;
const underscore = 95;

/**
 * Words to be looked up at a place, in either case. A pattern of so many alternatives would take longer to compile than
 * most files take to search.
 */
export class WordTable {
  /** In order, so that of two the one that begins the other comes first. */
  readonly #byLetter: readonly string[][] = Array.from({ length: letters }, () => []);
  readonly #eitherSign: boolean;

  /** `words` are ASCII in lower case; with `eitherSign` a hyphen in them stands for an underscore, too. */
  constructor(words: Iterable<string>, { eitherSign = false } = {}) {
    this.#eitherSign = eitherSign;
    for (const word of [...words].sort()) this.#byLetter[word.charCodeAt(0) % letters]?.push(word);
  }

  /** Length of the shortest word that begins at `at`, or that ends there if it is read backwards (-1); 0 for none. */
  lengthAt(searched: TextOrBytes, at: number, step: 1 | -1 = 1): number {
    const words = this.#byLetter[unitAt(searched, at) % letters] ?? [];
    return words.find((word) => this.#stands(word, searched, at, step))?.length ?? 0;
  }

  #stands(word: string, searched: TextOrBytes, at: number, step: 1 | -1): boolean {
    for (let i = 0; i < word.length; i++) {
      const unit = lower(unitAt(searched, at + i * step));
      const wanted = word.charCodeAt(i);
      if (unit !== wanted && !(this.#eitherSign && wanted === hyphen && unit === underscore)) return false;
    }
    return true;
  }
}

/** A character of a text, or of bytes of which each is one; 0 outside. */
export function unitAt(searched: TextOrBytes, at: number): number {
  return (typeof searched === 'string' ? searched.charCodeAt(at) : searched[at]) || 0;
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
