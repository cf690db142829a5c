import { detect } from '../../src/core/detect/detect.ts';
import { identityOf, type ModelIdentity, type Reference } from '../../src/core/reference.ts';
import type { ListedId } from './corpus.ts';
import { dataset, describe, isHarmless } from './measure.ts';

export interface ListCounts {
  /** Identifiers of Meta models, and how many were found. */
  readonly yes: number;
  readonly found: number;
  /** Found identifiers whose family is judged, and how many got the right family. */
  readonly judged: number;
  readonly right: number;
  /** Identifiers of other models, and on how many a reference to a Meta model was reported. */
  readonly no: number;
  readonly falseAlarms: number;
}

export interface ListMistake {
  readonly kind: 'missed' | 'family' | 'false';
  readonly row: ListedId;
  readonly got: string;
}

export interface ListMeasured {
  readonly byList: ReadonlyMap<string, ListCounts>;
  readonly mistakes: readonly ListMistake[];
}

/** Reads every listed identifier as a string in a line of Python. */
export function measureLists(rows: readonly ListedId[]): ListMeasured {
  const byList = new Map<string, ListCounts>();
  const mistakes: ListMistake[] = [];
  for (const row of rows) {
    const before = byList.get(row.list) ?? { yes: 0, found: 0, judged: 0, right: 0, no: 0, falseAlarms: 0 };
    const references = detect(`model = ${JSON.stringify(row.id)}\n`, dataset, {
      path: 'models.py',
      mentions: false,
    });
    if (row.answer === 'yes') {
      const judgments = references.map((reference) => isOfFamily(reference, row));
      const found = references.length > 0;
      const judged = found && !judgments.includes('not judged');
      const right = judged && judgments.includes('right');
      byList.set(row.list, {
        ...before,
        yes: before.yes + 1,
        found: before.found + Number(found),
        judged: before.judged + Number(judged),
        right: before.right + Number(right),
      });
      if (!found) mistakes.push({ kind: 'missed', row, got: '' });
      else if (judged && !right) mistakes.push({ kind: 'family', row, got: references.map(familiar).join() });
    } else {
      // What may be listed with its true licence is no false alarm; gray rows are counted as gray only.
      const alarming = references.filter((reference) => !isHarmless(reference));
      const counted = row.answer === 'no';
      byList.set(row.list, {
        ...before,
        no: before.no + Number(counted),
        falseAlarms: before.falseAlarms + Number(counted && alarming.length > 0),
      });
      if (counted && alarming.length > 0)
        mistakes.push({ kind: 'false', row, got: alarming.map(describe).join() });
    }
  }
  return { byList, mistakes };
}

function isOfFamily(reference: Reference, row: ListedId): 'right' | 'wrong' | 'not judged' {
  if (reference.resolution.kind === 'unresolved' && /[{$<]/.test(row.id)) return 'not judged';
  const families = familiesOf(identityOf(reference));
  const base = /\bbase=([\w.-]+)/.exec(row.note)?.[1];
  if (row.family === '' || (row.family.startsWith('derivative:') && base === undefined)) return 'not judged';
  const wanted = base ?? row.family.replace(/^other-meta:/, '').replace(/^llama-guard-\d$/, 'llama-guard');
  const right = families.some(
    (family) =>
      family === wanted || (row.family.startsWith('other-meta:') && family.startsWith(`${wanted}-`)),
  );
  return right ? 'right' : 'wrong';
}

/** The family of a model, and those of everything it was made from. */
function familiesOf(identity: ModelIdentity | null): string[] {
  if (identity === null) return [];
  const bases = identity.derivedFrom.map((id) => dataset.models.get(id)?.family ?? id);
  return identity.family === null ? bases : [identity.family, ...bases];
}

function familiar(reference: Reference): string {
  return `${reference.text}: ${reference.resolution.kind} ${familiesOf(identityOf(reference)).join(' < ')}`;
}
