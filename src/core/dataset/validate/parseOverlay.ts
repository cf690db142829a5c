import { didYouMean, nearest } from '../../text/nearest.ts';
import type { DatasetFiles } from '../types.ts';
import {
  type Checked,
  checkAmongOthers,
  checkRecords,
  type Index,
  indexFiles,
  indexRecords,
  recordKey,
} from './checkRecords.ts';
import { escapeKey, isObject, type RecordProblem, typeName } from './checkShape.ts';
import type { RecordKind } from './shape.ts';
import { recordKinds } from './shapes.ts';

/** What an overlay may hold. Labs and law are statements of the product, not of a project. */
export const overlayKinds = recordKinds.filter((kind) => kind !== 'labs' && kind !== 'law');

/**
 * Reads an overlay file: an object with any of the lists in {@link overlayKinds}. Returns the overlay's own
 * records; one with an id of the base is meant to replace the record there. A record that is wrong is reported and left
 * out, and so is one that refers to it; the rest counts.
 */
export function parseOverlay(
  value: unknown,
  base: DatasetFiles,
): { files: Partial<DatasetFiles>; problems: RecordProblem[] } {
  if (!isObject(value)) {
    return { files: {}, problems: [{ path: '', message: `must be an object, not ${typeName(value)}.` }] };
  }
  const problems: RecordProblem[] = [];
  const checked: Checked[] = [];
  for (const [key, records] of Object.entries(value)) {
    const kind = overlayKinds.find((candidate) => candidate === key);
    if (kind !== undefined) {
      // Not in one call: there may be more records than a call can take arguments.
      for (const one of checkRecords(kind, records, problems)) checked.push(one);
    } else if (key !== '$schema') {
      const meant = nearest(key, overlayKinds);
      const message = `is not a list that an overlay may hold.${didYouMean(meant)}`;
      problems.push({ path: `/${escapeKey(key)}`, message, isKey: true, meant });
    }
  }
  const fallen = findFallen(checked, indexFiles(base), problems);
  const files: Partial<Record<RecordKind, unknown[]>> = {};
  for (const one of checked) if (!fallen.has(one)) (files[one.kind] ??= []).push(one.record);
  return { files: files as Partial<DatasetFiles>, problems };
}

/** Suggestions take time, and people read only the first problems. */
const maxSuggestions = 50;

/** The records that do not fit the others. When one falls, those that refer to it are checked again. */
function findFallen(checked: readonly Checked[], base: Index, problems: RecordProblem[]): Set<Checked> {
  const index = indexRecords(checked, base);
  const referring = new Map<string, Checked[]>();
  for (const one of checked) {
    for (const { kinds, id: name } of one.references) {
      for (const kind of kinds) {
        const known = referring.get(`${kind} ${name}`);
        if (known === undefined) referring.set(`${kind} ${name}`, [one]);
        else known.push(one);
      }
    }
  }
  const fallen = new Set<Checked>();
  const queue = [...checked];
  // The queue grows while it is being processed.
  for (const one of queue) {
    if (fallen.has(one)) continue;
    const found = checkAmongOthers(one, index, problems.length < maxSuggestions);
    if (found.length === 0) continue;
    problems.push(...found);
    fallen.add(one);
    const key = recordKey(one.record);
    const replaced = base.get(one.kind)?.get(key);
    if (replaced !== undefined) index.get(one.kind)?.set(key, replaced);
    else {
      index.get(one.kind)?.delete(key);
      for (const other of referring.get(`${one.kind} ${key}`) ?? []) queue.push(other);
    }
  }
  return fallen;
}
