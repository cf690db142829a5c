import { type JsonNode, parseJsonc, withoutComments } from '../json/jsonc.ts';

/**
 * A JSONC text with a value added to a list of its top level, on a line of its own where the list has lines; comments
 * stay beside what they are about. `null` where there is no list with an entry.
 */
export function addToList(text: string, key: string, value: string): string | null {
  const { root } = parseJsonc(text);
  const list = root?.type === 'object' ? root.members.find((member) => member.key === key)?.value : undefined;
  const last = list?.type === 'array' ? list.items.at(-1) : undefined;
  if (list === undefined || last === undefined) return null;
  const written = JSON.stringify(value);
  const comma = hasTrailingComma(text, last, list) ? '' : ',';
  const after = text.slice(last.range.end, list.range.end);
  const lineEnd = after.search(/\r?\n/);
  if (lineEnd < 0) return insert(text, last.range.end, `, ${written}`);
  const lineStart = text.lastIndexOf('\n', last.range.start) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, last.range.start))?.[0] ?? '';
  const lineBreak = after.charAt(lineEnd) === '\r' ? '\r\n' : '\n';
  const below = insert(text, last.range.end + lineEnd, `${lineBreak}${indent}${written}`);
  return insert(below, last.range.end, comma);
}

function hasTrailingComma(text: string, last: JsonNode, list: JsonNode): boolean {
  return withoutComments(text.slice(last.range.end, list.range.end)).includes(',');
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}
