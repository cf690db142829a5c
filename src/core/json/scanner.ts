/** A token of a JSON text. `property` is a string that a colon follows. */
export interface JsonToken {
  readonly kind: 'open' | 'close' | 'property' | 'string' | 'other';
  readonly start: number;
  readonly end: number;
}

export interface JsonScanner {
  /** The next token, `null` at the end or where the text is not JSON. */
  readonly next: () => JsonToken | null;
}

const backslash = 92;

/** What is no token: blanks, commas and colons. */
const between = /[\s,:]*/y;
/** A number, `true`, `null`, or what Python writes for what JSON cannot say: `NaN`. */
const literal = /[-+.\w]+/y;
const beforeColon = /\s{0,20}:/y;

/**
 * Reads a JSON text token by token without building a tree. Pictures in notebooks are strings of megabytes, so the end
 * of a string is searched for, not walked to.
 */
export function createScanner(text: string): JsonScanner {
  let at = 0;
  let lineBreak = -1;

  /** A string ends with its line, even where its quote is missing. */
  const endOfString = (start: number): number => {
    if (lineBreak < start) lineBreak = indexOrEnd(text, '\n', start);
    let end = text.indexOf('"', start + 1);
    while (end >= 0 && end < lineBreak && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    return end < 0 || end > lineBreak ? lineBreak : end + 1;
  };

  const take = (kind: JsonToken['kind'], end: number): JsonToken => {
    const token = { kind, start: at, end };
    at = end;
    return token;
  };

  return {
    next: () => {
      at = endOf(between, text, at) ?? at;
      switch (text.charAt(at)) {
        case '{':
        case '[':
          return take('open', at + 1);
        case '}':
        case ']':
          return take('close', at + 1);
        case '"': {
          const end = endOfString(at);
          return take(endOf(beforeColon, text, end) === null ? 'string' : 'property', end);
        }
        default: {
          const end = endOf(literal, text, at);
          return end === null ? null : take('other', end);
        }
      }
    },
  };
}

/** The end of what a sticky pattern matches at `at`; `null` where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function indexOrEnd(text: string, sought: string, from: number): number {
  const index = text.indexOf(sought, from);
  return index < 0 ? text.length : index;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first--;
  return (at - first) % 2 === 1;
}
