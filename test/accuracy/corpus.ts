import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LabelledText, readLabels } from './labels.ts';

const root = path.resolve(import.meta.dirname, '../corpus');
const listFolder = 'ids';

export interface CorpusFile extends LabelledText {
  /** Relative to the corpus, forward slashes; the first part is the format. */
  readonly path: string;
  readonly format: string;
}

/** A row of a list of ids: an identifier as a public catalogue spells it, and whether it names one of Meta's models. */
export interface ListedId {
  readonly list: string;
  readonly line: number;
  readonly id: string;
  readonly answer: 'yes' | 'no' | 'gray';
  /** Family as the list calls it: `llama-3.1`, `other-meta:opt`, `derivative:hermes`. */
  readonly family: string;
  readonly note: string;
}

export function readCorpus(): CorpusFile[] {
  return filesBelow(root)
    .filter((file) => !file.startsWith(`${listFolder}/`))
    .map((file) => {
      try {
        const labelled = readLabels(readFileSync(path.join(root, file), 'utf8'));
        return { ...labelled, path: file, format: file.slice(0, file.indexOf('/')) };
      } catch (error) {
        throw new Error(`test/corpus/${file}: ${(error as Error).message}`);
      }
    });
}

/** Identifiers in a list named `*.ambiguous.tsv`, and rows answered `gray`, are left out of the figures. */
export function readLists(): ListedId[] {
  const rows = filesBelow(path.join(root, listFolder)).flatMap(readList);
  const ambiguous = new Set(rows.filter(({ list }) => list.includes('.ambiguous.')).map(({ id }) => id));
  return rows.map((row) => (ambiguous.has(row.id) ? { ...row, answer: 'gray' } : row));
}

function readList(list: string): ListedId[] {
  const rows = readFileSync(path.join(root, listFolder, list), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return rows.map((row, index) => {
    const [id = '', , answer, family = '', note = ''] = row.split('\t');
    if (answer !== 'yes' && answer !== 'no' && answer !== 'gray')
      throw new Error(`test/corpus/${listFolder}/${list}:${index + 2}: the third column is yes, no or gray`);
    return { list, line: index + 2, id, answer, family, note };
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
