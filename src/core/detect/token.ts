import { placeholderMark } from './nameGrammar.ts';

/**
 * A run of characters that may hold an identifier, with the placeholders of templates and percent-encoded slashes
 * folded to one character each, so that platform rules read one plain string.
 */
export interface Token {
  /** Folded text. {@link placeholderMark} stands for each placeholder. */
  readonly text: string;
  /** Offset in the document of each character of `text`, and of the end. */
  readonly offsets: readonly number[];
  /** The run went on with `-`, `/` or `.` that was cut off: the rest is concatenated at run time. */
  readonly openEnded: boolean;
}

/** Identifiers longer than this are not identifiers. */
const longest = 400;
const idUnit = /[A-Za-z0-9_.\-/:@%~+]/;
/** `${name}`, `{{ name }}`, `{name}`, `#{name}`, `$NAME`, `<NAME>`, `%s`, `%(name)s` from the left. */
const placeholderAt =
  /\$\{[^{}\n]{0,80}\}|\$\(\([^()\n]{0,60}\)\)|\{\{[^{}\n]{0,80}\}\}|\{[A-Za-z_0-9][\w.[\]'"()!:]{0,60}\}|\{\}|#\{[^{}\n]{0,60}\}|\$[A-Za-z_]\w{0,60}|<[A-Za-z_][A-Za-z_ -]{0,40}>|%s|%\([A-Za-z_]\w{0,40}\)s/y;
const placeholderBefore =
  /(?:\$\{[^{}\n]{0,80}\}|\{\{[^{}\n]{0,80}\}\}|#\{[^{}\n]{0,60}\}|\{[A-Za-z_0-9][\w.[\]'"()!:]{0,60}\}|\{\})$/;
/** `${NAME:-` and its like, when the token stands in the default of a shell variable. */
const shellDefault = /^[A-Za-z_][\w.]*(?::[-=?+]|-)(?=.)/;

/**
 * The token around the hit at `start`–`end`; `null` where nothing is left after trimming. `from` bounds it on the
 * left (the end of the token before), `limit` on the right.
 */
export function tokenAround(
  text: string,
  start: number,
  end: number,
  from: number,
  limit: number,
): Token | null {
  let left = start;
  const lowest = Math.max(from, start - longest);
  while (left > lowest) {
    const unit = text.charAt(left - 1);
    if (idUnit.test(unit)) {
      // The letter of an escape sequence (`\n`, `\t`) belongs to the escape, not to the identifier.
      if (/[nrtbfvu0]/.test(unit) && text.charAt(left - 2) === '\\' && text.charAt(left - 3) !== '\\') break;
      left -= 1;
      continue;
    }
    if (unit === '}') {
      const placeholder = placeholderBefore.exec(text.slice(Math.max(lowest, left - 90), left));
      if (placeholder !== null) {
        left -= placeholder[0].length;
        continue;
      }
    }
    break;
  }
  // `$HOME/models/…`: the variable is a folder.
  if (text.charAt(left - 1) === '$') {
    const slash = text.indexOf('/', left);
    left = slash >= 0 && slash < start ? slash : left;
  }
  let right = end;
  const highest = Math.min(limit, end + longest);
  while (right < highest) {
    const unit = text.charAt(right);
    if (idUnit.test(unit)) {
      right += 1;
      continue;
    }
    placeholderAt.lastIndex = right;
    const placeholder = /[${<#]/.test(unit) ? placeholderAt.exec(text) : null;
    if (placeholder === null) {
      // A wildcard in a Bedrock ARN or id stands for every model that fits.
      if (unit === '*' && /meta\.llama[\w.:-]*$/i.test(text.slice(Math.max(left, right - 80), right))) {
        right += 1;
        continue;
      }
      break;
    }
    right += placeholder[0].length;
  }
  return fold(text, left, right, text.charAt(left - 1) === '{' && text.charAt(left - 2) === '$');
}

function fold(text: string, left: number, right: number, inShellDefault: boolean): Token | null {
  let folded = '';
  const offsets: number[] = [];
  for (let at = left; at < right; ) {
    const unit = text.charAt(at);
    let length = 1;
    let replacement = unit;
    if (unit === '%' && text.slice(at, at + 3).toLowerCase() === '%2f') {
      length = 3;
      replacement = '/';
    } else if (unit === '*') {
      replacement = placeholderMark;
    } else if (/[${<#%]/.test(unit)) {
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
  let first = 0;
  if (inShellDefault) first = shellDefault.exec(folded)?.[0].length ?? 0;
  while (
    first < folded.length &&
    /[.:%+~-]/.test(folded.charAt(first)) &&
    !/^(?:\.{1,2}|~)\//.test(folded.slice(first))
  )
    first += 1;
  let last = folded.length;
  while (last > first && /[.:;/@%+~_-]/.test(folded.charAt(last - 1))) last -= 1;
  if (first >= last) return null;
  return {
    text: folded.slice(first, last),
    offsets: offsets.slice(first, last + 1),
    openEnded: /^[/_.-]/.test(folded.slice(last)) && /[-/_]/.test(folded.slice(last)),
  };
}
