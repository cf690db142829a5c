import { createScanner } from '../../json.ts';
import { type DocumentKind, documentKindOf } from './languages.ts';

/** A cell of a notebook as a document of its own, with the way back to the file. */
export interface NotebookCell {
  readonly text: string;
  readonly kind: Exclude<DocumentKind, 'notebook'>;
  /** For each UTF-16 unit of `text` the offset in the file of what it was written as. */
  readonly offsets: readonly number[];
}

/**
 * The sources of all cells. Outputs and metadata are not looked at. What is no notebook, because it is cut off, in
 * conflict or of an old format, is read as one cell of JSON: rather too much than nothing.
 */
export function readNotebook(text: string): readonly NotebookCell[] {
  const cells: NotebookCell[] = [];
  const scanner = createScanner(text);
  let cell: { type: string; parts: { start: number; end: number }[]; depth: number } | null = null;
  let depth = 0;
  let property = '';
  let sourceDepth = -1;
  let cellsDepth = -1;
  let isNotebook = false;
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token.kind === 'open') {
      depth += 1;
      if (property === 'cells' && depth === 2) {
        cellsDepth = depth;
        isNotebook = true;
      } else if (cellsDepth >= 0 && depth === cellsDepth + 1) cell = { type: 'code', parts: [], depth };
      else if (cell !== null && property === 'source' && depth === cell.depth + 1) sourceDepth = depth;
      property = '';
    } else if (token.kind === 'close') {
      if (depth === sourceDepth) sourceDepth = -1;
      if (cell !== null && depth === cell.depth) {
        cells.push(cellOf(text, cell.type, cell.parts));
        cell = null;
      }
      if (depth === cellsDepth) cellsDepth = -1;
      depth -= 1;
    } else if (token.kind === 'property') {
      property = text.slice(token.start + 1, token.end - 1);
    } else {
      if (token.kind === 'string' && cell !== null) {
        if (depth === cell.depth && property === 'cell_type')
          cell.type = text.slice(token.start + 1, token.end - 1);
        if (sourceDepth === depth || (depth === cell.depth && property === 'source')) {
          cell.parts.push({ start: token.start + 1, end: token.end - 1 });
        }
      }
      if (sourceDepth < 0) property = '';
    }
  }
  if (isNotebook && depth === 0) return cells;
  return [{ text, kind: 'json', offsets: Array.from({ length: text.length }, (_, offset) => offset) }];
}

function cellOf(file: string, type: string, parts: readonly { start: number; end: number }[]): NotebookCell {
  let text = '';
  const offsets: number[] = [];
  for (const part of parts) {
    for (let at = part.start; at < part.end; ) {
      const [unit, length] = unescape(file, at);
      text += unit;
      offsets.push(at);
      at += length;
    }
  }
  return { text, kind: type === 'code' ? codeKind(text) : 'markdown', offsets };
}

/** A cell magic says what its cell holds: `%%bash` a script, `%%writefile job.yaml` that file. Else it is Python. */
function codeKind(text: string): NotebookCell['kind'] {
  const [, magic = '', file] = /^\s*%%(\w+)(?:[ \t]+(?:-\w+[ \t]+)*([^\s-]\S*))?/.exec(text) ?? [];
  if (/^(?:bash|sh|script|shell|system|cmd)$/.test(magic)) return 'shell';
  if (magic === 'javascript' || magic === 'html' || magic === 'sql') return magic;
  if (/^writefile|^file$/.test(magic) && file !== undefined) {
    const kind = documentKindOf(file);
    return kind === 'notebook' ? 'json' : kind;
  }
  return 'python';
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescape(file: string, at: number): readonly [string, number] {
  const unit = file.charAt(at);
  if (unit !== '\\') return [unit, 1];
  const next = file.charAt(at + 1);
  if (next === 'u') {
    const code = Number.parseInt(file.slice(at + 2, at + 6), 16);
    return Number.isNaN(code) ? [next, 2] : [String.fromCharCode(code), 6];
  }
  return [escapes[next] ?? next, 2];
}
