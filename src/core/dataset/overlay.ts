import { compare } from '../compare.ts';
import { type JsonNode, parseJsonc, plainValue } from '../json/jsonc.ts';
import type { JsonProblem } from '../json/problem.ts';
import { quote } from '../text/quote.ts';
import type { TextRange } from '../text/range.ts';
import type { DatasetFiles } from './types.ts';
import { recordKey } from './validate/checkRecords.ts';
import { parseOverlay } from './validate/parseOverlay.ts';

/** What the text of an overlay file holds. */
export interface Overlay {
  /** Its own records, without those that are wrong. */
  readonly files: Partial<DatasetFiles>;
  /** In order of position. */
  readonly problems: readonly JsonProblem[];
}

/** Reads the text of an overlay file. A problem costs only the record that it is in. Never throws. */
export function readOverlay(text: string, base: DatasetFiles): Overlay {
  const { root, syntaxError } = parseJsonc(text);
  if (root === null) {
    const { offset, message } = syntaxError;
    // At the end of a text there is no character to mark.
    const start = Math.max(Math.min(offset, text.length - 1), 0);
    const range = { start, end: Math.min(start + 1, text.length) };
    return { files: {}, problems: [{ range, message: `The overlay is not JSON: ${message}.` }] };
  }
  const { files, problems } = parseOverlay(plainValue(root), base);
  return {
    files,
    problems: problems
      .map(({ path, message, isKey, meant }) => ({
        range: placeOf(root, keysOf(path), isKey),
        message: `${subjectOf(path)} ${message}`,
        meant,
      }))
      .sort((a, b) => a.range.start - b.range.start),
  };
}

/** The parts of a JSON pointer. */
function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `/derivatives/0/match/1` → `"derivatives[0].match[1]"`. */
function subjectOf(pointer: string): string {
  if (pointer === '') return 'The overlay';
  const name = keysOf(pointer).map((key, index) =>
    /^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`,
  );
  return quote(name.join(''));
}

/** Where people look for a value: at a plain one itself, at the key of an object or list, else at its first bracket. */
function placeOf(root: JsonNode, keys: readonly string[], isKey = false): TextRange {
  let node = root;
  let keyRange: TextRange | null = null;
  for (const key of keys) {
    if (node.type === 'object') {
      // Of a key that appears twice, the last one counts.
      const member = node.members.findLast((candidate) => candidate.key === key);
      if (member === undefined) break;
      keyRange = member.keyRange;
      node = member.value;
    } else if (node.type === 'array') {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      keyRange = null;
      node = item;
    }
  }
  if (!isKey && node.type !== 'object' && node.type !== 'array') return node.range;
  return keyRange ?? { start: node.range.start, end: node.range.start + 1 };
}

/** The part of {@link DatasetFiles} that consists of records. */
type Records = Omit<DatasetFiles, 'meta'>;

/**
 * Lays the records of an overlay over a dataset: one with the same id replaces the dataset's own, the others are added.
 * They come first, so that a search in order finds them first; only events stay in order of date.
 */
export function mergeOverlay(base: DatasetFiles, overlay: Partial<DatasetFiles>): DatasetFiles {
  const { meta, ...records } = base;
  const merged = Object.fromEntries(
    Object.entries(records).map(([kind, known]) => [
      kind,
      mergeRecords(known, overlay[kind as keyof Records] ?? []),
    ]),
  ) as unknown as Records;
  const events = merged.events.toSorted((a, b) => compare(a.date, b.date));
  return { meta, ...merged, events };
}

function mergeRecords(known: readonly object[], added: readonly object[]): readonly object[] {
  const replaced = new Set(added.map(recordKey));
  return [...added, ...known.filter((record) => !replaced.has(recordKey(record)))];
}
