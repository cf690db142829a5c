import type { DatasetFiles } from './types.ts';
import { recordKey } from './validate/checkRecords.ts';
import type { RecordKind } from './validate/shape.ts';
import { recordKinds } from './validate/shapes.ts';

/** One difference between two editions of the dataset. */
export type FactChange =
  | { readonly change: 'added'; readonly kind: RecordKind; readonly id: string; readonly after: FactRecord }
  | {
      readonly change: 'removed';
      readonly kind: RecordKind;
      readonly id: string;
      readonly before: FactRecord;
    }
  | FieldChange;

/** A value that differs. For a list, `before` and `after` are whole lists. */
export interface FieldChange {
  readonly change: 'changed';
  readonly kind: RecordKind;
  readonly id: string;
  /** Where in the record, with dots: `clauses.notice`, `provenance.confidence`. */
  readonly field: string;
  /** `undefined` where the record did not say. */
  readonly before: unknown;
  readonly after: unknown;
}

export type FactRecord = Readonly<Record<string, unknown>>;

/** Every difference between two editions, by kind and in the order of the newer one; what is gone comes last. */
export function diffDatasets(before: DatasetFiles, after: DatasetFiles): readonly FactChange[] {
  return recordKinds.flatMap((kind) => {
    const old = byKey(before[kind]);
    const current = byKey(after[kind]);
    const changes: FactChange[] = [];
    for (const [id, record] of current) {
      const previous = old.get(id);
      if (previous === undefined) changes.push({ change: 'added', kind, id, after: record });
      else changes.push(...diffRecords(kind, id, previous, record));
    }
    for (const [id, record] of old) {
      if (!current.has(id)) changes.push({ change: 'removed', kind, id, before: record });
    }
    return changes;
  });
}

function byKey(records: readonly object[]): ReadonlyMap<string, FactRecord> {
  return new Map(records.map((record) => [recordKey(record), record as FactRecord]));
}

/** Parts whose members are compared one by one; everything else is one value. */
const parts = new Set(['clauses', 'provenance']);

function diffRecords(kind: RecordKind, id: string, before: FactRecord, after: FactRecord): FieldChange[] {
  return keysOf(before, after).flatMap((key): FieldChange[] => {
    const [old, current] = [before[key], after[key]];
    if (parts.has(key)) {
      const [oldPart, currentPart] = [old as FactRecord, current as FactRecord];
      return keysOf(oldPart, currentPart).flatMap((member) =>
        diffValues(kind, id, `${key}.${member}`, oldPart[member], currentPart[member]),
      );
    }
    return diffValues(kind, id, key, old, current);
  });
}

function diffValues(
  kind: RecordKind,
  id: string,
  field: string,
  before: unknown,
  after: unknown,
): FieldChange[] {
  return isSame(before, after) ? [] : [{ change: 'changed', kind, id, field, before, after }];
}

function keysOf(a: FactRecord, b: FactRecord): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** The order of keys means nothing; the order of a list does. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as FactRecord, b as FactRecord];
  return (
    Array.isArray(a) === Array.isArray(b) && keysOf(left, right).every((key) => isSame(left[key], right[key]))
  );
}
