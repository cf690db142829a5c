import { type Language, type LanguageName, languageOf, type StringForm } from './languages.ts';
import { type LexedPlace, type Place, Places } from './place.ts';

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

/** The places of a text for a caller who asks once, in order: what lies behind is not kept. */
export function placesOnTheWay(text: string, name: LanguageName): Pick<Places, 'at'> {
  const language = languageOf(name);
  const background: Place = { kind: language.background, start: -1, end: -1 };
  const everyLine = standsAlone(text, language);
  let next = lexNext(text, 0, text.length, language);
  return {
    at: (offset) => {
      // Most of the text lies between two hits. Skips once for each, as one line can be as long as the text.
      let skipped = everyLine && next !== null ? text.slice(next.resume, offset).lastIndexOf('\n') + 1 : 0;
      for (; next !== null && next.end <= offset; skipped = 0) {
        next = lexNext(text, next.resume + skipped, text.length, language);
      }
      return next !== null && next.start <= offset ? next : background;
    },
  };
}

/** Whether every line can be read by itself, because nothing in the text opens what goes on in the next. */
function standsAlone(text: string, { strings, blockComments, heredocs }: Language): boolean {
  if (heredocs === true || strings.some(({ multiline }) => multiline)) return false;
  // A string goes on behind an escaped line break.
  if (text.includes('\\\n')) return false;
  return !blockComments.some(([mark]) => text.includes(mark));
}

/**
 * The first string or comment that opens at or after `from` and before `to`. Whether it is one depends on nothing
 * before `from` but the last {@link lookBehind} characters, so that lexing can be taken up between any two places.
 */
export function lexNext(text: string, from: number, to: number, language: Language): LexedPlace | null {
  const { opens, marks } = openersOf(language);
  // Character by character: strings are short, and to search for the end of each costs more.
  for (let start = from; start < to; start++) {
    const unit = text.charCodeAt(start);
    if (unit > 127 || opens[unit] === 0) continue;
    const opener = openerAt(text, start, marks[unit]);
    if (opener === null) continue;
    const inside = start + opener.mark.length;
    if (opener.heredoc === true) {
      const place = heredocAt(text, start, to);
      if (place !== null) return place;
      continue;
    }
    if (language.spaced && !opensAfter(text, start, opener.mark)) {
      start = inside - 1;
      continue;
    }
    const { form } = opener;
    if (form === null) {
      const close = text.indexOf(opener.close, inside);
      const end = close < 0 ? to : Math.min(close + (opener.close === '\n' ? 0 : opener.close.length), to);
      return { kind: 'comment', start, end, resume: end };
    }
    const end = endOf(text, inside, to, form);
    const closed = end < to && text.startsWith(form.close, end);
    const documents = language.docStrings === true && opener.mark.length === 3 && isStatement(text, start);
    return {
      kind: documents ? 'comment' : 'string',
      start: inside,
      end,
      resume: closed ? Math.min(end + form.close.length, to) : end,
    };
  }
  return null;
}

/** How far before an opener the text decides whether it is one. */
export const lookBehind = 201;

/** A mark that opens a string, or a comment that lasts until `close`. */
interface Opener {
  readonly mark: string;
  readonly form: StringForm | null;
  readonly close: string;
  readonly heredoc?: boolean;
}

/** The openers of a language by the code of their first character, which is ASCII. */
interface Openers {
  /** Whether there is any: one byte each, because every character of a text is looked up here. */
  readonly opens: Uint8Array;
  /** Longest first. */
  readonly marks: readonly (readonly Opener[] | undefined)[];
}

const openers = new Map<Language, Openers>();
/** The last answer: a text asks for each of its strings, always about one language. */
let latest: { readonly language: Language; readonly openers: Openers } | null = null;

function openersOf(language: Language): Openers {
  if (latest?.language === language) return latest.openers;
  const known = openers.get(language) ?? makeOpeners(language);
  openers.set(language, known);
  latest = { language, openers: known };
  return known;
}

function makeOpeners(language: Language): Openers {
  const all: Opener[] = [
    ...language.strings.map((form) => ({ mark: form.open, form, close: form.close })),
    ...language.blockComments.map(([mark, close]) => ({ mark, form: null, close })),
    ...language.lineComments.map((mark) => ({ mark, form: null, close: '\n' })),
    ...(language.heredocs === true ? [{ mark: '<<', form: null, close: '', heredoc: true }] : []),
  ];
  const opens = new Uint8Array(128);
  const marks: Opener[][] = [];
  for (const opener of all.sort((a, b) => b.mark.length - a.mark.length)) {
    const unit = opener.mark.charCodeAt(0);
    opens[unit] = 1;
    (marks[unit] ??= []).push(opener);
  }
  return { opens, marks };
}

function openerAt(text: string, at: number, possible: readonly Opener[] = []): Opener | null {
  for (const opener of possible) {
    if (opener.mark.length === 1 || text.startsWith(opener.mark, at)) return opener;
  }
  return null;
}

function opensAfter(text: string, at: number, opener: string): boolean {
  const before = text.charAt(at - 1);
  // `rem` is a word, and no part of one.
  if (opener.length > 1 && opener !== '//') return !/^\w/.test(opener) || !/\w/.test(before);
  if (opener === '#' || opener === ';' || opener === '//') return at === 0 || /\s/.test(before);
  return at === 0 || /[\s:,[{(=+?|&;!<>-]/.test(before);
}

/** Bounded to 300 characters. */
const heredoc = /<<[-~]?(["']?)([A-Za-z_]\w{0,60})\1[^\n]{0,200}\n/y;

/** The lines behind `<<WORD` up to the one with that word alone; values, for what opens them says nothing of them. */
function heredocAt(text: string, at: number, to: number): LexedPlace | null {
  heredoc.lastIndex = at;
  const opened = heredoc.exec(text);
  if (opened === null) return null;
  const start = heredoc.lastIndex;
  const word = opened[2] ?? '';
  for (let line = start; line < to; ) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 || newline > to ? to : newline;
    if (text.slice(line, end).trim() === word) return { kind: 'value', start, end: line, resume: end };
    line = end + 1;
  }
  return { kind: 'value', start, end: to, resume: to };
}

const backslash = 92;
const newline = 10;

/** Where the content of a string ends: at its closing mark, or at the line break where an unclosed one is given up. */
function endOf(text: string, from: number, to: number, { close, escape, multiline }: StringForm): number {
  const closing = close.charCodeAt(0);
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash && escape === 'backslash') at += 1;
    else if (unit === newline && !multiline) return at;
    else if (unit === closing && (close.length === 1 || text.startsWith(close, at))) {
      if (escape !== 'double' || !text.startsWith(close, at + close.length)) return at;
      at += 2 * close.length - 1;
    }
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
