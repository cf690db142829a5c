import { placeholderEndingAt, placeholderMark } from './placeholder.ts';

/**
 * A run of characters that may hold an identifier, with the placeholders of templates and percent-encoded slashes
 * and colons folded to one character each, so that platform rules read one plain string.
 */
export interface Token {
  /** Folded text. {@link placeholderMark} stands for each placeholder. */
  readonly text: string;
  /** Offset in the document of the first character. */
  readonly start: number;
  /** Offset in the document of each character of `text`, and of the end; `null` where nothing was folded. */
  readonly offsets: readonly number[] | null;
  /** The run went on with `-` or `_` that was cut off: the rest is concatenated at run time. */
  readonly openEnded: boolean;
}

/** The offset in the document of the character at `index` of a token's text. */
export function offsetIn(token: Token, index: number): number {
  return token.offsets === null ? token.start + index : (token.offsets[index] ?? token.start);
}

/** Identifiers longer than this are not identifiers. */
const longest = 400;

/** Characters of identifiers, by code: letters, digits and `_ . - / : @ % ~ +`. */
const isIdUnit = new Uint8Array(128);
for (const unit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-/:@%~+') {
  isIdUnit[unit.charCodeAt(0)] = 1;
}
const backslash = 92;
const percent = 37;
const plus = 43;
const slash = 47;
const dot = 46;

/** `${name}`, `${{ name }}`, `{{ name }}`, `{name}`, `{$name}`, `#{name}`, `$NAME`, `\(name)`, `<NAME>`, `%s`, `%(name)s`; bounded to 90 characters. */
const placeholderAt =
  /\$\{[^{}\n]{0,80}\}|\$\([^()\n]{0,60}\)|\$?\{\{[^{}\n]{0,80}\}\}|\{\$[^{}\n]{1,60}\}|\\\([A-Za-z_][\w.]{0,60}\)|\{[A-Za-z_0-9][\w.[\]'"()!:]{0,60}\}|\{\}|#\{[^{}\n]{0,60}\}|\$[A-Za-z_]\w{0,60}|<[A-Za-z_][A-Za-z_ -]{0,40}>|%[sdiv]|%\([A-Za-z_]\w{0,40}\)s/y;
/** A variable that is called as a folder is: what stands behind it is a path. */
const isFolder = /(?:dir|directory|path|root|folder|home)(?:_?prefix)?\W*$/i;
/** A dot of a pattern, in a string or not: `llama-3\\.3`, `meta\.llama3`. */
const escapedDot = /\\{1,2}\.(?=[A-Za-z0-9])/y;
/** The same right before a place; bounded to 4 characters. */
const escapeBefore = /[A-Za-z0-9](\\{1,2})$/;
/** `${NAME:-` and its like of a shell, `${app.chat-model:` of Spring: the token goes on with the default. */
const shellDefault = /^(?:\w+:[-=?+]|[A-Z_][A-Z0-9_]*-|[A-Za-z_][\w.-]*:|\w+-)(?=.)/;

/**
 * The token around the hit at `start`–`end`; `null` where nothing is left after trimming. `from` bounds it on the
 * left: the end of the token before.
 */
export function tokenAround(text: string, start: number, end: number, from: number): Token | null {
  const left = leftEnd(text, start, Math.max(from, start - longest));
  const right = rightEnd(text, left.at, end, Math.min(text.length, end + longest));
  const inShellDefault = text.charCodeAt(left.at - 1) === 123 && text.charCodeAt(left.at - 2) === 36;
  const folds = left.folds || right.folds || text.slice(left.at, right.at).includes('%');
  const folded = folds
    ? fold(text, left.at, right.at)
    : { text: text.slice(left.at, right.at), offsets: null };
  return trim(folded, left.at, inShellDefault);
}

interface Bound {
  readonly at: number;
  /** A placeholder lies between the hit and the bound. */
  readonly folds: boolean;
}

function leftEnd(text: string, start: number, lowest: number): Bound {
  let at = start;
  let folds = false;
  while (at > lowest) {
    const unit = text.charCodeAt(at - 1);
    if (unit < 128 && isIdUnit[unit] === 1) {
      if (text.charCodeAt(at - 2) === backslash && isEscape(text, at - 1)) break;
      if (unit === plus && addsAdapter(text.slice(at, start))) break;
      at -= 1;
      continue;
    }
    if (unit === backslash && text.charCodeAt(at) === slash) {
      at -= 1;
      folds = true;
      continue;
    }
    if (unit === backslash && text.charCodeAt(at) === dot) {
      const escape = escapeBefore.exec(text.slice(Math.max(lowest, at - 3), at))?.[1];
      if (escape !== undefined) {
        at -= escape.length;
        folds = true;
        continue;
      }
    }
    if (unit === 125) {
      const placeholder = placeholderEndingAt(text, at, lowest);
      if (placeholder !== null && text.charCodeAt(at) === slash && isFolder.test(placeholder)) break;
      if (placeholder !== null) {
        at -= placeholder.length;
        folds = true;
        continue;
      }
    }
    break;
  }
  // `$HOME/models/…`: the variable is a folder.
  if (text.charCodeAt(at - 1) === 36) {
    const folder = text.indexOf('/', at);
    if (folder >= 0 && folder < start) at = folder;
  }
  return { at, folds };
}

/** Whether a path or a repository follows a `+`, as mergekit adds an adapter to a model; not so `git+https://`. */
function addsAdapter(behind: string): boolean {
  return /^[\w.-]{0,60}\//.test(behind) && !/^(?:https?|ssh|git|file):/.test(behind);
}

/** The letter of an escape sequence (`\n`, `\t`) belongs to the escape, not to the identifier. */
function isEscape(text: string, at: number): boolean {
  return 'nrtbfvu0'.includes(text.charAt(at)) && text.charCodeAt(at - 2) !== backslash;
}

function rightEnd(text: string, left: number, end: number, highest: number): Bound {
  let at = end;
  let folds = false;
  while (at < highest) {
    const unit = text.charCodeAt(at);
    if (unit < 128 && isIdUnit[unit] === 1) {
      if (unit === plus && addsAdapter(text.slice(at + 1, at + 80))) break;
      at += 1;
      continue;
    }
    if (unit === backslash && text.charCodeAt(at + 1) === slash) {
      at += 2;
      folds = true;
      continue;
    }
    if (unit === backslash) {
      const length = escapedDotAt(text, at);
      if (length > 0) {
        at += length;
        folds = true;
        continue;
      }
    }
    // `$`, `{`, `<`, `#`, `\`
    if (unit === 36 || unit === 123 || unit === 60 || unit === 35 || unit === backslash) {
      placeholderAt.lastIndex = at;
      const placeholder = placeholderAt.exec(text);
      if (placeholder !== null) {
        at += placeholder[0].length;
        folds = true;
        continue;
      }
    }
    // A wildcard in a Bedrock ARN or id, bounded to 80 characters, stands for every model that fits.
    if (unit === 42 && /meta\.llama[\w.:-]*$/i.test(text.slice(Math.max(left, at - 80), at))) {
      at += 1;
      folds = true;
      continue;
    }
    break;
  }
  return { at, folds };
}

/** How long the escaped dot at `at` is, 0 where there is none. */
function escapedDotAt(text: string, at: number): number {
  escapedDot.lastIndex = at;
  return escapedDot.exec(text)?.[0].length ?? 0;
}

/** What stands in identifiers and is encoded in the paths of addresses. */
const percentEncoded: Readonly<Record<string, string>> = { '%2f': '/', '%3a': ':' };

interface Folded {
  readonly text: string;
  readonly offsets: readonly number[] | null;
}

function fold(text: string, left: number, right: number): Folded {
  let folded = '';
  const offsets: number[] = [];
  for (let at = left; at < right; ) {
    const unit = text.charAt(at);
    let length = 1;
    let replacement = unit;
    const encoded =
      unit.charCodeAt(0) === percent ? percentEncoded[text.slice(at, at + 3).toLowerCase()] : undefined;
    if (encoded !== undefined) {
      length = 3;
      replacement = encoded;
    } else if (unit.charCodeAt(0) === backslash && text.charCodeAt(at + 1) === slash) {
      // PHP and others write a slash in JSON so.
      length = 2;
      replacement = '/';
    } else if (unit.charCodeAt(0) === backslash && escapedDotAt(text, at) > 0) {
      length = escapedDotAt(text, at);
      replacement = '.';
    } else if (unit === '*') {
      replacement = placeholderMark;
    } else if ('${<#%\\'.includes(unit)) {
      placeholderAt.lastIndex = at;
      const placeholder = placeholderAt.exec(text);
      if (placeholder !== null && at + placeholder[0].length <= right) {
        length = placeholder[0].length;
        replacement = placeholderMark;
      }
    }
    folded += replacement;
    offsets.push(at);
    at += length;
  }
  offsets.push(right);
  return { text: folded, offsets };
}

const leading = '.:%+~-';
const trailing = '.:;/@%+~_-';

function isConcatenated(unit: string): boolean {
  return unit === '-' || unit === '_';
}

function trim({ text, offsets }: Folded, left: number, inShellDefault: boolean): Token | null {
  let first = inShellDefault ? (shellDefault.exec(text)?.[0].length ?? 0) : 0;
  while (
    first < text.length &&
    leading.includes(text.charAt(first)) &&
    !/^(?:\.{1,2}|~)\//.test(text.slice(first, first + 3))
  ) {
    first += 1;
  }
  let last = text.length;
  while (last > first && trailing.includes(text.charAt(last - 1))) last -= 1;
  if (first >= last) return null;
  return {
    text: text.slice(first, last),
    start: offsets === null ? left + first : (offsets[first] ?? left),
    offsets: offsets === null ? null : offsets.slice(first, last + 1),
    openEnded: isConcatenated(text.charAt(last)) || isConcatenated(text.charAt(last + 1)),
  };
}
