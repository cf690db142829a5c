import { type Language, type LanguageName, languageOf, type StringForm } from './languages.ts';
import { type LexedPlace, Places } from './place.ts';

/** Finds the strings and comments of a text in one pass. Broken syntax costs at most a wrong line. */
export function lexPlaces(text: string, name: LanguageName): Places {
  const language = languageOf(name);
  const places = new Places(language.background);
  for (let at = 0; ; ) {
    const next = lexNext(text, at, text.length, language);
    if (next === null) return places;
    places.add(next);
    at = next.resume;
  }
}

/**
 * The first string or comment that opens at or after `from` and before `to`. Whether it is one depends on nothing
 * before `from` but the last {@link lookBehind} characters, so that lexing can be taken up between any two places.
 */
export function lexNext(text: string, from: number, to: number, language: Language): LexedPlace | null {
  const { pattern: openers, marks } = openersOf(language);
  openers.lastIndex = from;
  for (let match = openers.exec(text); match !== null && match.index < to; match = openers.exec(text)) {
    const opener = match[0];
    const start = match.index;
    if (language.spaced && !opensAfter(text, start, opener)) continue;
    const inside = start + opener.length;
    const form = marks.get(opener);
    if (typeof form === 'string') {
      const close = text.indexOf(form, inside);
      const end = close < 0 ? to : Math.min(close + form.length, to);
      return { kind: 'comment', start, end, resume: end };
    }
    if (form !== undefined) {
      const end = endOf(text, inside, to, form);
      const closed = end < to && text.startsWith(form.close, end);
      const documents = language.docStrings === true && opener.length === 3 && isStatement(text, start);
      return {
        kind: documents ? 'comment' : 'string',
        start: inside,
        end,
        resume: closed ? Math.min(end + form.close.length, to) : end,
      };
    }
    const newline = text.indexOf('\n', inside);
    const end = newline < 0 ? to : Math.min(newline, to);
    return { kind: 'comment', start, end, resume: end };
  }
  return null;
}

/** How far before an opener the text decides whether it is one. */
export const lookBehind = 201;

interface Openers {
  readonly pattern: RegExp;
  /** What each opener begins: a string, or a block comment that ends with the text given. Line comments are not in it. */
  readonly marks: ReadonlyMap<string, StringForm | string>;
}

const openers = new Map<Language, Openers>();

function openersOf(language: Language): Openers {
  const known = openers.get(language);
  if (known !== undefined) return known;
  const marks = new Map<string, StringForm | string>(language.blockComments);
  for (const form of language.strings) marks.set(form.open, form);
  const longestFirst = [...marks.keys(), ...language.lineComments].sort((a, b) => b.length - a.length);
  const made = { pattern: new RegExp(longestFirst.map(literal).join('|'), 'g'), marks };
  openers.set(language, made);
  return made;
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

/** Where the content of a string ends: at its closing mark, or at the line break where an unclosed one is given up. */
function endOf(text: string, from: number, to: number, form: StringForm): number {
  const pattern = closePattern(form);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < to; match = pattern.exec(text)) {
    if (match[0] === form.close || match[0] === '\n') return match.index;
  }
  return to;
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
