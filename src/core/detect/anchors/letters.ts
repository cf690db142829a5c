import type { TextOrBytes } from './anchors.ts';
import { unitAt } from './textOf.ts';

/** How many triples of a word are looked at: its first three letters, the three from the second on, etc. */
const steps = 4;
/** Letters of a word that are looked at. */
const looked = steps + 2;

/** Entries of a table: three letters of five bits each. Other characters fall together with letters. */
export const tableSize = 2 ** 15;

/**
 * Tells words by their first six letters, in either case, and now and then takes another for one: bit `i` of an entry
 * says that a word has these three letters from its letter `i` on.
 */
export function lettersOf(words: Iterable<string>): Uint8Array {
  // Many words begin alike.
  const beginnings = new Set(Array.from(words, (word) => word.slice(0, looked)));
  const shortest = Math.min(steps, ...Array.from(beginnings, (word) => word.length));
  // Anything may follow the shortest word.
  const table = new Uint8Array(tableSize).fill((1 << steps) - (1 << shortest));
  for (const beginning of beginnings) for (const spelling of spellingsOf(beginning)) add(table, spelling);
  return table;
}

/** Files of weights have the other sign: `sam2.1_hiera_large.pt`. */
export function spellingsOf(word: string): readonly string[] {
  return word.includes('-') ? [word, word.replaceAll('-', '_')] : [word];
}

function add(table: Uint8Array, word: string): void {
  for (let i = 0; i < Math.min(steps, word.length); i++) {
    const [first, end] = entriesOf(word, i);
    for (let entry = first; entry < end; entry++) table[entry] = (table[entry] ?? 0) | (1 << i);
  }
}

/** The first of the entries for three letters of a word, and the one behind the last: after a short word may stand anything. */
export function entriesOf(word: string, at: number): readonly [first: number, end: number] {
  const anything = 5 * Math.max(0, at + 3 - word.length);
  const first = (lettersAt(word, at, 1) >> anything) << anything;
  return [first, first + (1 << anything)];
}

/** The entry for three letters, read forwards (1) or backwards (-1). */
export function lettersAt(searched: TextOrBytes, at: number, step: 1 | -1): number {
  return (
    ((unitAt(searched, at) & 31) << 10) |
    ((unitAt(searched, at + step) & 31) << 5) |
    (unitAt(searched, at + 2 * step) & 31)
  );
}

/** Whether the letters from `at` on, read forwards (1) or backwards (-1), may begin a word of the table. */
export function mayStand(table: Uint8Array, text: string, at: number, step: 1 | -1): boolean {
  for (let i = 0; i < steps; i++) {
    if (((table[lettersAt(text, at + i * step, step)] ?? 0) & (1 << i)) === 0) return false;
  }
  return true;
}

/** The word spelled backwards. */
export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
