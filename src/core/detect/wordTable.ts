import type { TextOrBytes } from './anchors/anchors.ts';

const hyphen = 45;
const underscore = 95;
/** Letters of five bits, in which both cases are the same; other characters fall together with some of them. */
const letterBits = 5;

/**
 * Words to be looked up at a place, in either case. A pattern of so many alternatives would take longer to compile than
 * most files take to search.
 */
export class WordTable {
  /** Which of the lists holds the words that begin with three letters; the first one is empty. */
  readonly #listOf = new Uint16Array(1 << (3 * letterBits));
  /** In order, so that of two words the one that begins the other comes first. */
  readonly #lists: string[][] = [[]];
  /** What a hyphen in a word stands for beside itself. */
  readonly #otherSign: number;

  /** `words` are ASCII in lower case; with `eitherSign` a hyphen in them stands for an underscore, too. */
  constructor(words: Iterable<string>, { eitherSign = false } = {}) {
    this.#otherSign = eitherSign ? underscore : hyphen;
    for (const word of [...words].sort()) this.#add(word);
  }

  #add(word: string): void {
    // Behind a shorter word may stand anything.
    const anything = letterBits * Math.max(0, 3 - word.length);
    const first = (lettersAt(word, 0, 1, this.#otherSign) >> anything) << anything;
    for (let letters = first; letters < first + (1 << anything); letters++) {
      if (this.#listOf[letters] === 0) this.#listOf[letters] = this.#lists.push([]) - 1;
      this.#lists[this.#listOf[letters] ?? 0]?.push(word);
    }
  }

  /** Length of the shortest word that begins at `at`, or that ends there if it is read backwards (-1); 0 for none. */
  lengthAt(searched: TextOrBytes, at: number, step: 1 | -1 = 1): number {
    const otherSign = this.#otherSign;
    const list = this.#lists[this.#listOf[lettersAt(searched, at, step, otherSign)] ?? 0] ?? [];
    for (const word of list) if (stands(word, searched, at, step, otherSign)) return word.length;
    return 0;
  }
}

function stands(word: string, searched: TextOrBytes, at: number, step: 1 | -1, otherSign: number): boolean {
  // From the end, because its beginning has brought the word here.
  for (let i = word.length - 1; i >= 0; i--) {
    const unit = lower(unitAt(searched, at + i * step));
    const wanted = word.charCodeAt(i);
    if (unit !== wanted && (wanted !== hyphen || unit !== otherSign)) return false;
  }
  return true;
}

function lettersAt(searched: TextOrBytes, at: number, step: 1 | -1, otherSign: number): number {
  let letters = 0;
  for (let i = 0; i < 3; i++) {
    const unit = unitAt(searched, at + i * step);
    letters = (letters << letterBits) | ((unit === otherSign ? hyphen : unit) & 31);
  }
  return letters;
}

/** A character of a text, or of bytes of which each is one; 0 outside. */
export function unitAt(searched: TextOrBytes, at: number): number {
  return (typeof searched === 'string' ? searched.charCodeAt(at) : searched[at]) || 0;
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
