import {
  applyEdits,
  modify,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from 'jsonc-parser';
import type { TextRange } from '../text/range.ts';

/** A JSON value with the place where it stands. */
export type JsonNode =
  | { readonly type: 'object'; readonly range: TextRange; readonly members: readonly JsonMember[] }
  | { readonly type: 'array'; readonly range: TextRange; readonly items: readonly JsonNode[] }
  | { readonly type: 'string'; readonly range: TextRange; readonly value: string }
  | { readonly type: 'number'; readonly range: TextRange; readonly value: number }
  | { readonly type: 'boolean'; readonly range: TextRange; readonly value: boolean }
  | { readonly type: 'null'; readonly range: TextRange };

export interface JsonMember {
  readonly key: string;
  /** The key with its quotes. */
  readonly keyRange: TextRange;
  readonly value: JsonNode;
}

/** Where a text stops being JSONC, and what to do about it. */
export interface JsonSyntaxError {
  readonly offset: number;
  readonly message: string;
}

export type ParsedJson =
  | { readonly root: JsonNode; readonly syntaxError: null }
  | { readonly root: null; readonly syntaxError: JsonSyntaxError };

/** What is wrong and how to fix it, by the parser's own names. */
const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not a JSON value; text needs double quotes',
  InvalidNumberFormat: 'this is not a JSON number; write digits, with "." before decimals',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected ":" after the key',
  CommaExpected: 'expected "," before the next entry',
  CloseBraceExpected: 'expected "}" at the end of the object',
  CloseBracketExpected: 'expected "]" at the end of the list',
  EndOfFileExpected: 'expected nothing more after the configuration object; remove the rest',
  UnexpectedEndOfComment: 'the comment is not closed; add "*/"',
  UnexpectedEndOfString: 'the string is not closed; add a double quote',
  UnexpectedEndOfNumber: 'the number is not complete',
  InvalidUnicode: 'invalid \\u escape; write four hexadecimal digits',
  InvalidEscapeCharacter: 'invalid escape; write a backslash as "\\\\"',
  InvalidCharacter: 'invalid character in a string; write control characters as escapes',
};

/** Parses JSON with comments and trailing commas. Never throws. */
export function parseJsonc(text: string): ParsedJson {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first !== undefined || tree === undefined) return failure(first?.offset ?? 0, describe(first, text));
    return { root: convert(tree), syntaxError: null };
  } catch (error) {
    // The parser recurses, so some ten thousand brackets in a row exhaust the stack.
    if (error instanceof RangeError) return failure(0, 'the values are nested too deeply');
    throw error;
  }
}

/** The text with a value set at a path; comments and layout stay. A text that is not JSONC is returned unchanged. */
export function stateInJsonc(text: string, path: readonly string[], value: unknown): string {
  if (parseJsonc(text).root === null) return text;
  const edits = modify(text, [...path], value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' },
  });
  return applyEdits(text, edits);
}

export function withoutComments(text: string): string {
  return stripComments(text);
}

function failure(offset: number, message: string): ParsedJson {
  return { root: null, syntaxError: { offset, message } };
}

function describe(error: ParseError | undefined, text: string): string {
  if (text.trim() === '') return 'the file is empty; write {} to set nothing';
  const name = error === undefined ? 'ValueExpected' : printParseErrorCode(error.error);
  return messages[name] ?? name;
}

function convert(node: Node): JsonNode {
  const range = rangeOf(node);
  const children = node.children ?? [];
  switch (node.type) {
    case 'object':
      return { type: 'object', range, members: children.flatMap(convertMember) };
    case 'array':
      return { type: 'array', range, items: children.map(convert) };
    case 'string':
      return { type: 'string', range, value: String(node.value) };
    case 'number':
      return { type: 'number', range, value: Number(node.value) };
    case 'boolean':
      return { type: 'boolean', range, value: node.value === true };
    default:
      return { type: 'null', range };
  }
}

function convertMember(property: Node): JsonMember[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  return [{ key: String(key.value), keyRange: rangeOf(key), value: convert(value) }];
}

function rangeOf(node: Node): TextRange {
  return { start: node.offset, end: node.offset + node.length };
}

/** The plain value, as `JSON.parse` would give it; `__proto__` becomes a key like any other. */
export function plainValue(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plainValue(value)]));
    case 'array':
      return node.items.map(plainValue);
    case 'null':
      return null;
    default:
      return node.value;
  }
}
