/** Checks records, each on its own and then against the others. */
import { didYouMean, nearest } from '../../text/nearest.ts';
import { quote } from '../../text/quote.ts';
import type { DatasetFiles, Derivative } from '../types.ts';
import { checkShape, type Found, type RecordProblem, typeName } from './checkShape.ts';
import type { RecordKind } from './shape.ts';
import { recordKinds, shapes } from './shapes.ts';

/** A record that has the shape of its kind, and what it refers to. */
export interface Checked {
  readonly kind: RecordKind;
  readonly path: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly references: Found['references'];
}

/** Checks each record on its own, and returns those that pass. */
export function checkRecords(kind: RecordKind, records: unknown, problems: RecordProblem[]): Checked[] {
  const path = `/${kind}`;
  if (!Array.isArray(records)) {
    problems.push({ path, message: `must be a list, not ${typeName(records)}.` });
    return [];
  }
  const checked: Checked[] = [];
  const keys = new Set<string>();
  for (const [index, record] of records.entries()) {
    const found: Found = { problems: [], references: [] };
    const recordPath = `${path}/${index}`;
    checkShape(record, shapes[kind], recordPath, found);
    if (found.problems.length === 0) {
      checkSense(kind, record as Record<string, unknown>, recordPath, found);
      const key = recordKey(record as Record<string, unknown>);
      if (keys.has(key)) found.problems.push({ path: recordPath, message: `${quote(key)} stands twice.` });
      keys.add(key);
    }
    if (found.problems.length > 0) {
      for (const problem of found.problems) problems.push(problem);
    } else {
      const { references } = found;
      checked.push({ kind, path: recordPath, record: record as Record<string, unknown>, references });
    }
  }
  return checked;
}

/** What a shape cannot say about one record. */
function checkSense(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
  path: string,
  found: Found,
): void {
  const { match: matches, ollama: ollamaNames, provenance: origin } = record as Partial<Derivative>;
  if (
    (kind === 'derivatives' || kind === 'lookalikes') &&
    matches?.length === 0 &&
    ollamaNames === undefined
  ) {
    found.problems.push({ path: `${path}/match`, message: 'must have an entry where there is no "ollama".' });
  }
  if (origin?.confidence === 'refuted' && origin.contradictedBy === undefined) {
    found.problems.push({
      path: `${path}/provenance`,
      message: 'is refuted and lacks "contradictedBy": who refutes it?',
    });
  }
}

/** Alternatives have no id of their own: a repository is suggested once for each use. */
export function recordKey(record: {
  readonly id?: unknown;
  readonly useClass?: unknown;
  readonly repoId?: unknown;
}): string {
  return typeof record.id === 'string' ? record.id : `${String(record.useClass)} ${String(record.repoId)}`;
}

export type Records = Map<string, Readonly<Record<string, unknown>>>;
/** Records by kind and key: everything that a reference can lead to. */
export type Index = ReadonlyMap<RecordKind, Records>;

export function indexRecords(checked: readonly Checked[], base?: Index): Index {
  const index = new Map(recordKinds.map((kind): [RecordKind, Records] => [kind, new Map(base?.get(kind))]));
  for (const { kind, record } of checked) index.get(kind)?.set(recordKey(record), record);
  return index;
}

export function indexFiles(files: DatasetFiles): Index {
  return new Map(
    recordKinds.map((kind): [RecordKind, Records] => {
      const records = files[kind] as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
      return [kind, new Map(records.map((record) => [recordKey(record), record]))];
    }),
  );
}

/** What is wrong with a record in relation to the others. */
export function checkAmongOthers(
  { kind, path, record, references }: Checked,
  index: Index,
  suggests: boolean,
): RecordProblem[] {
  const problems: RecordProblem[] = [];
  for (const { path: place, kinds, id: name } of references) {
    if (kinds.some((target) => index.get(target)?.has(name))) continue;
    const candidates = suggests ? kinds.flatMap((target) => [...(index.get(target)?.keys() ?? [])]) : [];
    const meant = nearest(name, candidates);
    const message = `${quote(name)} is not among the ${kinds.join(' or ')}.${didYouMean(meant)}`;
    problems.push({ path: place, message, meant });
  }
  if (succeedsInCircle(kind, record, index)) {
    problems.push({ path: `${path}/successor`, message: 'leads in a circle.' });
  }
  for (const other of identityKinds) {
    if (identityKinds.includes(kind) && other !== kind && index.get(other)?.has(recordKey(record))) {
      problems.push({
        path: `${path}/id`,
        message: `${quote(recordKey(record))} is also among the ${other}.`,
      });
    }
  }
  return problems;
}

/** Their ids share one field of the output, so none may mean two things. */
const identityKinds: readonly RecordKind[] = ['models', 'derivatives', 'lookalikes'];

/** No line has so many versions: one that goes on longer runs in a circle. */
const maxSuccessors = 100;

function succeedsInCircle(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
  index: Index,
): boolean {
  let next: unknown = record['successor'];
  for (let step = 0; step < maxSuccessors; step++) {
    if (typeof next !== 'string') return false;
    next = index.get(kind)?.get(next)?.['successor'];
  }
  return true;
}
