import type { TextOrBytes } from './anchors/anchors.ts';
import { entriesOf, lettersAt, spellingsOf, tableSize } from './anchors/letters.ts';
import { unitAt } from './anchors/textOf.ts';

const hyphen = 45;
const underscore = 95;

/**
 * Words to be looked up at a place, in either case. A pattern of so many alternatives would take longer to compile than
 * most files take to search.
 */
export class WordTable {
  /** Which of the lists holds the words that begin with three letters; the first one is empty. */
  readonly #listOf = new Uint16Array(tableSize);
  /** In order, so that of two words the one that begins the other comes first. */
  readonly #lists: string[][] = [[]];
  /** What a hyphen in a word stands for beside itself. */
  readonly #otherSign: number;

  /** `words` are ASCII in lower case; with `eitherSign` a hyphen in them stands for an underscore, too. */
  constructor(words: Iterable<string>, { eitherSign = false } = {}) {
    this.#otherSign = eitherSign ? underscore : hyphen;
    for (const word of [...words].sort()) {
      const beginning = word.slice(0, 3);
      for (const spelling of eitherSign ? spellingsOf(beginning) : [beginning]) this.#add(word, spelling);
    }
  }

  #add(word: string, beginning: string): void {
    const [first, end] = entriesOf(beginning, 0);
    for (let letters = first; letters < end; letters++) {
      if (this.#listOf[letters] === 0) this.#listOf[letters] = this.#lists.push([]) - 1;
      this.#lists[this.#listOf[letters] ?? 0]?.push(word);
    }
  }

  /** Length of the shortest word that begins at `at`, or that ends there if it is read backwards (-1); 0 for none. */
  lengthAt(searched: TextOrBytes, at: number, step: 1 | -1 = 1): number {
    const list = this.#lists[this.#listOf[lettersAt(searched, at, step)] ?? 0] ?? [];
    for (const word of list) if (stands(word, searched, at, step, this.#otherSign)) return word.length;
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

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
