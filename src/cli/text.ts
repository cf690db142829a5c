import type { Terminal } from './terminal.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'underline';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** How text is to look: colours only for a person, and as wide as the window within reason. */
export interface Look {
  readonly paint: (style: Style, text: string) => string;
  readonly width: number;
}

const plainWidth = 100;

/** `toFile` is set where the text does not go to the terminal. */
export function lookOf({ stdout, env }: Pick<Terminal, 'stdout' | 'env'>, toFile: boolean): Look {
  const person = stdout.isTTY === true && !toFile;
  const coloured = person && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    paint: (style, text) => (coloured ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text),
    width: person ? Math.min(Math.max(stdout.columns ?? plainWidth, 60), 120) : plainWidth,
  };
}

/**
 * Makes text from files safe to print on one line: control characters could move the cursor or hide what stands
 * before them, and direction marks could turn a line around.
 */
export function escapeControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  return text.replaceAll(/[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (char) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[char];
    return short ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** What somebody wrote, in quotes, for a message. Not as JSON, which would double the backslashes of a Windows path. */
export function quoted(text: string): string {
  return `"${escapeControls(text)}"`;
}

/**
 * Breaks at spaces so that no line is longer than `width` unless a word is. `start` characters stand before the text
 * already; lines after the first begin with `indent`.
 */
export function wrap(text: string, width: number, indent = '', start = indent.length): string {
  let result = '';
  let column = start;
  for (const word of text.split(' ')) {
    if (result !== '' && column + 1 + word.length > width) {
      result += `\n${indent}${word}`;
      column = indent.length + word.length;
    } else {
      result += result === '' ? word : ` ${word}`;
      column += (result === word ? 0 : 1) + word.length;
    }
  }
  return result;
}

/** `1 file`, `2,000 files`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}

/** `a, b and 3 more`: the first of a list by name, as many as there is room for. */
export function firstOf(items: readonly string[], most: number): string {
  const more = items.length - most;
  return items.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Items by key, in the order in which the keys first come. */
export function groupBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
