import { type Language, type LanguageName, languageOf } from './languages.ts';
import type { Place, Places } from './place.ts';

/** Finds the strings and comments of a text in one pass. Broken syntax costs at most a wrong line. */
export function lexPlaces(text: string, name: LanguageName): Places {
  const language = languageOf(name);
  return { background: language.background, list: lexRange(text, 0, text.length, language) };
}

/** The same for a part of a text (a fenced block, the front matter). */
export function lexRange(text: string, from: number, to: number, language: Language): Place[] {
  const places: Place[] = [];
  const openers = openerPattern(language);
  openers.lastIndex = from;
  for (let match = openers.exec(text); match !== null && match.index < to; match = openers.exec(text)) {
    const opener = match[0];
    const start = match.index;
    if (language.spaced && !opensAfter(text, start, opener)) continue;
    const inside = start + opener.length;
    let next = inside;
    const block = language.blockComments.find(([open]) => open === opener);
    const string = language.strings.find((form) => form.open === opener);
    if (block !== undefined) {
      const close = text.indexOf(block[1], inside);
      next = close < 0 ? to : close + block[1].length;
      places.push({ kind: 'comment', start, end: next });
    } else if (string !== undefined) {
      const close = closeOf(text, inside, to, string);
      next = Math.min(close.next, to);
      const doc = language.docStrings === true && opener.length === 3 && isStatement(text, start);
      places.push({ kind: doc ? 'comment' : 'string', start: inside, end: close.end });
    } else {
      const newline = text.indexOf('\n', inside);
      next = newline < 0 ? to : newline;
      places.push({ kind: 'comment', start, end: next });
    }
    openers.lastIndex = Math.max(next, inside);
  }
  return places;
}

const openerPatterns = new Map<Language, RegExp>();

function openerPattern(language: Language): RegExp {
  const known = openerPatterns.get(language);
  if (known !== undefined) return known;
  const openers = [
    ...language.blockComments.map(([open]) => open),
    ...language.lineComments,
    ...language.strings.map((form) => form.open),
  ].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    openers.map((open) => open.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'),
    'g',
  );
  openerPatterns.set(language, pattern);
  return pattern;
}

function opensAfter(text: string, at: number, opener: string): boolean {
  if (opener.length > 1 && opener !== '//') return true;
  const before = text.charAt(at - 1);
  if (opener === '#' || opener === ';' || opener === '//') return at === 0 || /\s/.test(before);
  return at === 0 || /[\s:,[{(=+?|&;!<>-]/.test(before);
}

interface StringEnd {
  /** Offset after the content. */
  readonly end: number;
  /** Where lexing goes on. */
  readonly next: number;
}

function closeOf(text: string, from: number, to: number, form: Language['strings'][number]): StringEnd {
  let at = from;
  while (at < to) {
    const close = text.indexOf(form.close, at);
    if (!form.multiline) {
      const newline = text.indexOf('\n', at);
      if (newline >= 0 && (close < 0 || newline < close)) {
        // A line continued with a backslash goes on; else the string was never closed.
        if (form.escape === 'backslash' && text.charAt(newline - 1) === '\\') {
          at = newline + 1;
          continue;
        }
        return { end: newline, next: newline };
      }
    }
    if (close < 0 || close >= to) return { end: to, next: to };
    if (form.escape === 'backslash' && isEscaped(text, close, from)) {
      at = close + 1;
      continue;
    }
    if (form.escape === 'double' && text.startsWith(form.close, close + form.close.length)) {
      at = close + 2 * form.close.length;
      continue;
    }
    return { end: close, next: close + form.close.length };
  }
  return { end: to, next: to };
}

function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = 0;
  for (let i = at - 1; i >= from && text.charCodeAt(i) === 92; i--) slashes += 1;
  return slashes % 2 === 1;
}

/** Whether the string that opens at `at` begins a statement: nothing but spaces and a prefix before it on its line. */
function isStatement(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (!/^\s*[rRuUbBfF]{0,2}$/.test(text.slice(line, at))) return false;
  // A triple-quoted argument on its own line follows an open bracket, a comma or an operator.
  const before = /(\S)\s*$/.exec(text.slice(Math.max(0, line - 200), line))?.[1];
  return before === undefined || !/[([{,=+\\]/.test(before);
}
