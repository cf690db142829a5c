import { frontMatterOf } from '../detect/places/frontMatter.ts';
import type { TextRange } from '../text/range.ts';

/** A scalar in the YAML block in front of a Markdown document. */
export interface FrontMatterValue {
  /** `license`; `model-index[].name` for a key of a list's items. */
  readonly key: string;
  readonly value: string;
  /** Without quotes. */
  readonly range: TextRange;
}

const longestLine = 1000;

/**
 * The scalars of top-level keys and of the lists directly below them; `null` without front matter. No YAML parser:
 * cards are flat where it matters, and a block that is being typed is still read line by line.
 */
export function readFrontMatter(text: string): readonly FrontMatterValue[] | null {
  const front = frontMatterOf(text);
  if (front === null) return null;
  const values: FrontMatterValue[] = [];
  let key = '';
  let itemIndent = -1;
  for (let at = front.start; at < front.end; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(end, at + longestLine));
    const own = /^(["']?)([A-Za-z_][\w.-]*)\1[ \t]*:(?=[ \t\r]|$)/.exec(line);
    const item = /^([ \t]*)-[ \t]+/.exec(line);
    if (own !== null) {
      key = own[2] ?? '';
      itemIndent = -1;
      values.push(...scalarsOf(line, own[0].length, at, key));
    } else if (item !== null && key !== '') {
      const indent = (item[1] ?? '').length;
      if (itemIndent < 0) itemIndent = indent;
      if (indent === itemIndent) values.push(...itemOf(line, item[0].length, at, key));
    }
    at = end + 1;
  }
  return values;
}

function itemOf(line: string, from: number, at: number, key: string): FrontMatterValue[] {
  const nested = /^([A-Za-z_][\w-]*)[ \t]*:(?=[ \t\r]|$)/.exec(line.slice(from));
  return nested === null
    ? scalarsOf(line, from, at, key)
    : scalarsOf(line, from + nested[0].length, at, `${key}[].${nested[1] ?? ''}`);
}

/** The one value behind a key, or those of a list in brackets; nothing for a block that begins here. */
function scalarsOf(line: string, from: number, at: number, key: string): FrontMatterValue[] {
  const rest = line.slice(from);
  const list = /^[ \t]*\[([^\]]*)\]/.exec(rest);
  if (list === null) return scalarOf(rest, at + from, key);
  let offset = at + from + list[0].indexOf('[') + 1;
  return (list[1] ?? '').split(',').flatMap((piece) => {
    const found = scalarOf(piece, offset, key);
    offset += piece.length + 1;
    return found;
  });
}

function scalarOf(piece: string, at: number, key: string): FrontMatterValue[] {
  const indent = piece.length - piece.trimStart().length;
  const trimmed = piece.slice(indent);
  const quoted = /^(?:"([^"]*)"|'([^']*)')/.exec(trimmed);
  const value =
    quoted === null ? trimmed.replace(/(?:^|[ \t])#.*/, '').trimEnd() : (quoted[1] ?? quoted[2] ?? '');
  if (value === '' || /^(?:[|>][-+\d]*|~|null)$/.test(value)) return [];
  const start = at + indent + (quoted === null ? 0 : 1);
  return [{ key, value, range: { start, end: start + value.length } }];
}
