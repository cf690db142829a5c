import { type Language, type LanguageName, languageOf, type StringForm } from './languages.ts';
import { type LexedPlace, Places } from './place.ts';

/** Finds the strings and comments of a text in one pass. Broken syntax costs at most a wrong line. */
export function lexPlaces(text: string, name: LanguageName): Places {
  const language = languageOf(name);
  const places = new Places(language.background);
  for (let at = 0; ; ) {
    const next = lexNext(text, at, text.length, language);
    if (next === null) return places;
    places.push(next.kind, next.start, next.end, next.resume);
    at = next.resume;
  }
}

/**
 * The first string or comment that opens at or after `from` and before `to`. Whether it is one depends on nothing
 * before `from` but the last {@link lookBehind} characters, so that lexing can be taken up between any two places.
 */
export function lexNext(text: string, from: number, to: number, language: Language): LexedPlace | null {
  const openers = openerPattern(language);
  openers.lastIndex = from;
  for (let match = openers.exec(text); match !== null && match.index < to; match = openers.exec(text)) {
    const opener = match[0];
    const start = match.index;
    if (language.spaced && !opensAfter(text, start, opener)) continue;
    const inside = start + opener.length;
    const block = language.blockComments.find(([open]) => open === opener);
    if (block !== undefined) {
      const close = text.indexOf(block[1], inside);
      const end = close < 0 ? to : Math.min(close + block[1].length, to);
      return { kind: 'comment', start, end, resume: end };
    }
    const form = language.strings.find(({ open }) => open === opener);
    if (form !== undefined) {
      const close = closeOf(text, inside, to, form);
      const documents = language.docStrings === true && opener.length === 3 && isStatement(text, start);
      return { kind: documents ? 'comment' : 'string', start: inside, ...close };
    }
    const newline = text.indexOf('\n', inside);
    const end = newline < 0 ? to : Math.min(newline, to);
    return { kind: 'comment', start, end, resume: end };
  }
  return null;
}

/** How far before an opener the text decides whether it is one. */
export const lookBehind = 201;

const openerPatterns = new Map<Language, RegExp>();

function openerPattern(language: Language): RegExp {
  const known = openerPatterns.get(language);
  if (known !== undefined) return known;
  const openers = [
    ...language.blockComments.map(([open]) => open),
    ...language.lineComments,
    ...language.strings.map((form) => form.open),
  ].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(openers.map(literal).join('|'), 'g');
  openerPatterns.set(language, pattern);
  return pattern;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function opensAfter(text: string, at: number, opener: string): boolean {
  if (opener.length > 1 && opener !== '//') return true;
  const before = text.charAt(at - 1);
  if (opener === '#' || opener === ';' || opener === '//') return at === 0 || /\s/.test(before);
  return at === 0 || /[\s:,[{(=+?|&;!<>-]/.test(before);
}

const closePatterns = new Map<StringForm, RegExp>();

/** The end of a string, an escaped character, or the newline at which an unclosed string is given up. */
function closePattern(form: StringForm): RegExp {
  const known = closePatterns.get(form);
  if (known !== undefined) return known;
  const close = literal(form.close);
  const escaped =
    form.escape === 'backslash' ? '\\\\[^]|' : form.escape === 'double' ? `${close}${close}|` : '';
  const pattern = new RegExp(`${escaped}${close}${form.multiline ? '' : '|\\n'}`, 'g');
  closePatterns.set(form, pattern);
  return pattern;
}

function closeOf(text: string, from: number, to: number, form: StringForm): { end: number; resume: number } {
  const pattern = closePattern(form);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    if (match[0] === form.close)
      return { end: match.index, resume: Math.min(match.index + form.close.length, to) };
    if (match[0] === '\n') return { end: match.index, resume: match.index };
  }
  return { end: to, resume: to };
}

/** Whether the string that opens at `at` begins a statement: nothing but spaces and a prefix before it on its line. */
function isStatement(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - lookBehind + 1), at);
  const line = before.lastIndexOf('\n') + 1;
  if (!/^\s*[rRuUbBfF]{0,2}$/.test(before.slice(line))) return false;
  // A triple-quoted argument on its own line follows an open bracket, a comma or an operator.
  const last = /(\S)\s*$/.exec(before.slice(0, line))?.[1];
  return last === undefined || !/[([{,=+\\]/.test(last);
}
