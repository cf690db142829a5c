/**
 * The lines around a place, read only so far either way: a line can be ten megabytes long, and so can its list.
 */

import { placeholderEndingAt } from '../placeholder.ts';

/** How far to the left a key or a command is looked for, in characters. */
export const reach = 200;
/**
 * How far up the opening of a list or a block, the parent of a key or the owner of a value is looked for, in
 * characters.
 */
const upward = 1200;
const mostLines = 40;

/** The beginning of the line of `at`, at most `most` characters back. */
export function lineStart(text: string, at: number, most: number = reach): number {
  const lowest = Math.max(0, at - most);
  const newline = text.slice(lowest, at).lastIndexOf('\n');
  return newline < 0 ? lowest : lowest + newline + 1;
}

/** What stands to the left of `at` on its line, at most `most` characters. */
export function leftOf(text: string, at: number, most: number = reach): string {
  return text.slice(lineStart(text, at, most), at);
}

/** The lines above the one that begins at `line`, nearest last; one that the bound cuts is left out, as its indentation is unknown. */
export function linesAbove(text: string, line: number): readonly string[] {
  const from = Math.max(0, line - upward);
  const lines = text.slice(from, line).split('\n').slice(0, -1);
  const isCut = from > 0 && text.charAt(from - 1) !== '\n';
  return lines.slice(isCut ? 1 : 0).slice(-mostLines);
}

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

/**
 * The lines that enclose a line, nearest first; `left` is the beginning of the one at `line`. Each is indented less
 * than what it encloses, except that an item of a list may stand as far left as its key. Comments are passed over.
 */
export function* linesAround(text: string, line: number, left: string): Generator<string> {
  let indent = indentOf(left);
  let inItem = isListItem(left);
  for (const above of linesAbove(text, line).toReversed()) {
    if (/^\s*(?:#|\/\/|$)/.test(above)) continue;
    const own = indentOf(above);
    const isItem = isListItem(above);
    if (own > indent || (own === indent && (!inItem || isItem))) continue;
    yield above;
    indent = own;
    inItem = isItem;
  }
}

/** Whether a line begins with the dash of an item. */
export function isListItem(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}

/** The nearest line above the one at `line` that is indented by fewer blanks than `indent`. */
export function lineOutside(text: string, line: number, indent: number): string | undefined {
  return linesAbove(text, line).findLast((above) => above.trim() !== '' && indentOf(above) < indent);
}

/** What stands to the left of the folders or routes in front of a name: a path's key stands before them. */
export function withoutFolders(left: string): string {
  if (!left.endsWith('/')) return left;
  let at = left.length;
  while (at > 0) {
    const variable = left.charAt(at - 1) === '}' ? placeholderEndingAt(left, at) : null;
    if (variable !== null) at -= variable.length;
    else if (/[\s"'`=(,[{|>]/.test(left.charAt(at - 1))) break;
    else at -= 1;
  }
  return left.slice(0, at);
}

/** Where the last bracket that is left open stands; -1 if there is none. */
export function openBracket(text: string): number {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charAt(at);
    if (unit === ')' || unit === ']' || unit === '}') closed += 1;
    else if (unit === '(' || unit === '[' || unit === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return -1;
}
