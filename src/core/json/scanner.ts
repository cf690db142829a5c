import { createScanner as createJsonScanner } from 'jsonc-parser';

/** `SyntaxKind` of jsonc-parser, which is a const enum and so cannot be imported as a value. */
const syntax = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  unknown: 16,
  end: 17,
} as const;

/** A token of a JSON text. `property` is a string that a colon follows. */
export interface JsonToken {
  readonly kind: 'open' | 'close' | 'property' | 'string' | 'other';
  readonly start: number;
  readonly end: number;
}

export interface JsonScanner {
  /** The next token, `null` at the end or where the text is no JSON. */
  readonly next: () => JsonToken | null;
}

/** Reads a JSON text token by token without building a tree. */
export function createScanner(text: string): JsonScanner {
  const scanner = createJsonScanner(text, true);
  return {
    next: () => {
      let kind: number = scanner.scan();
      while (kind === syntax.comma || kind === syntax.colon) kind = scanner.scan();
      const start = scanner.getTokenOffset();
      const end = start + scanner.getTokenLength();
      switch (kind) {
        case syntax.end:
        case syntax.unknown:
          return null;
        case syntax.openBrace:
        case syntax.openBracket:
          return { kind: 'open', start, end };
        case syntax.closeBrace:
        case syntax.closeBracket:
          return { kind: 'close', start, end };
        case syntax.string:
          return { kind: /^\s*:/.test(text.slice(end, end + 20)) ? 'property' : 'string', start, end };
        default:
          return { kind: 'other', start, end };
      }
    },
  };
}
