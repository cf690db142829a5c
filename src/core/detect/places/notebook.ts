import { createScanner } from '../../json/scanner.ts';
import type { TextRange } from '../../text/range.ts';
import { type CellKind, documentKindOf } from './documentKind.ts';

/** A cell of a notebook as a document of its own, with the way back to the file. */
export interface NotebookCell {
  readonly text: string;
  readonly kind: CellKind;
  /** Where in the file a range of `text` was written. */
  readonly inFile: (range: TextRange) => TextRange;
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
  return [{ text, kind: 'json', inFile: (range) => range }];
}

/** From here on a cell's text stands in the file as it is: up to the next run, or the next escape. */
interface Run {
  /** Offset in the cell's text. */
  readonly text: number;
  /** Offset in the file. */
  readonly file: number;
}

function cellOf(file: string, type: string, parts: readonly { start: number; end: number }[]): NotebookCell {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (piece: string, at: number): void => {
    runs.push({ text: length, file: at });
    pieces.push(piece);
    length += piece.length;
  };
  for (const part of parts) {
    const written = file.slice(part.start, part.end);
    // Pictures in a cell are megabytes without an escape: what stands between two is taken as one piece.
    for (let at = 0; at < written.length; ) {
      const backslash = written.indexOf('\\', at);
      if (backslash !== at) add(written.slice(at, backslash < 0 ? undefined : backslash), part.start + at);
      if (backslash < 0) break;
      const [unit, escaped] = unescape(written, backslash);
      add(unit, part.start + backslash);
      at = backslash + escaped;
    }
  }
  const text = pieces.join('');
  const inFile = ({ start, end }: TextRange): TextRange => ({
    start: offsetInFile(runs, start),
    end: offsetInFile(runs, Math.max(start, end - 1)) + 1,
  });
  return { text, kind: type === 'code' ? codeKind(text) : 'markdown', inFile };
}

/** By halves: a cell has a run for every line. */
function offsetInFile(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.text ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run === undefined ? 0 : run.file + at - run.text;
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

/** What the escape at `at` stands for, and how many characters it is written with. */
function unescape(text: string, at: number): readonly [string, number] {
  const next = text.charAt(at + 1);
  if (next === 'u') {
    const code = Number.parseInt(text.slice(at + 2, at + 6), 16);
    return Number.isNaN(code) ? [next, 2] : [String.fromCharCode(code), 6];
  }
  return [escapes[next] ?? next, 2];
}
