/** What differs between two editions of the dataset, as sentences that say what it means for a project. */
import type { FactChange, FactRecord, FieldChange } from '../dataset/diff.ts';
import type {
  Clause,
  Clauses,
  DatasetFiles,
  Derivative,
  Model,
  PolicyEvent,
  Retirement,
} from '../dataset/types.ts';
import type { RecordKind } from '../dataset/validate/shape.ts';
import { clauseWords } from './words.ts';

/** What a change is about; in this order people read them. */
export const changeTopics = {
  licenses: 'Licences',
  clauses: 'What licences ask',
  endpoints: 'Endpoints',
  models: 'Models',
  events: 'What happened',
  certainty: 'How sure it is',
  details: 'Details',
} as const;
export type ChangeTopic = keyof typeof changeTopics;

export interface DescribedChange {
  readonly topic: ChangeTopic;
  readonly change: FactChange;
  readonly text: string;
}

/** The changes that mean something, by topic. That sources were read again means nothing: {@link countReread}. */
export function describeChanges(
  changes: readonly FactChange[],
  before: DatasetFiles,
  after: DatasetFiles,
): readonly DescribedChange[] {
  const order = Object.keys(changeTopics);
  return changes
    .filter((change) => !isBookkeeping(change))
    .map((change) => ({ change, ...describe(change, before, after) }))
    .sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
}

/** Facts whose sources were read again, or that have other sources now. */
export function countReread(changes: readonly FactChange[]): number {
  const facts = changes.flatMap((one) => (isReread(one) ? [`${one.kind} ${one.id}`] : []));
  return new Set(facts).size;
}

function isReread(one: FactChange): boolean {
  return one.change === 'changed' && (one.field === 'provenance.read' || one.field === 'provenance.sources');
}

/** A source is worth a line only together with the facts that it stands for, and these have lines of their own. */
function isBookkeeping(one: FactChange): boolean {
  return isReread(one) || one.kind === 'sources';
}

type Description = Omit<DescribedChange, 'change'>;

function describe(change: FactChange, before: DatasetFiles, after: DatasetFiles): Description {
  switch (change.change) {
    case 'added':
      return describeRecord(change.kind, change.id, change.after, true, after);
    case 'removed':
      return describeRecord(change.kind, change.id, change.before, false, before);
    case 'changed':
      return describeField(change, before, after);
  }
}

function describeRecord(
  kind: RecordKind,
  id: string,
  record: FactRecord,
  isNew: boolean,
  files: DatasetFiles,
): Description {
  switch (kind) {
    case 'retirements':
      return { topic: 'endpoints', text: retirementText(record as unknown as Retirement, isNew) };
    case 'events': {
      const { date, title } = record as unknown as PolicyEvent;
      return {
        topic: 'events',
        text: isNew ? `${date}: ${title}` : `No longer in the dataset: ${date}, ${title}`,
      };
    }
    case 'models':
    case 'derivatives':
    case 'lookalikes':
    case 'families': {
      const governing = licensesOf(kind, record, files).join(' and ');
      const under = governing === '' ? '' : ` (${governing})`;
      return {
        topic: 'models',
        text: `${isNew ? 'New' : 'No longer known'} ${nouns[kind]}: ${titleOf(id, record)}${under}`,
      };
    }
    case 'licenses':
      return {
        topic: 'licenses',
        text: `${isNew ? 'New' : 'No longer known'} licence: ${titleOf(id, record)}`,
      };
    default:
      return { topic: 'details', text: `${isNew ? 'New' : 'Gone'} among ${kind}: ${titleOf(id, record)}` };
  }
}

const nouns = {
  models: 'model',
  derivatives: 'derivative',
  lookalikes: 'look-alike',
  families: 'line',
} as const;

function retirementText({ host, match, retired, replacement }: Retirement, isNew: boolean): string {
  const ids = served(match);
  if (!isNew) return `${host} is no longer said to retire ${ids}`;
  const instead = replacement === null ? 'choose another host or model' : `use ${replacement}`;
  return `${host} retires ${ids} on ${retired}: ${instead}`;
}

function describeField(change: FieldChange, before: DatasetFiles, after: DatasetFiles): Description {
  const { kind, id, field } = change;
  const record = find(kind, id, after);
  const name = titleOf(id, record);
  if (field.startsWith('clauses.')) return { topic: 'clauses', text: clauseText(change) };
  if (governs(kind, field)) {
    const old = licensesOf(kind, find(kind, id, before), before).join(' and ');
    const current = licensesOf(kind, record, after).join(' and ');
    const follow = kind === 'families' ? followers(id, after) : '';
    if (old !== current)
      return { topic: 'licenses', text: `${name}: licence changed from ${old} to ${current}${follow}` };
  }
  if (kind === 'retirements') {
    if (field === 'retired')
      return {
        topic: 'endpoints',
        text: `${endpointOf(record)} ends on ${plain(change.after)}, not on ${plain(change.before)}`,
      };
    return { topic: 'endpoints', text: `${endpointOf(record)}: ${fieldText(change)}` };
  }
  if (field === 'availability' || field === 'line')
    return { topic: 'models', text: `${name}: ${fieldText(change)}` };
  if (field === 'provenance.confidence' || field === 'provenance.contradictedBy')
    return { topic: 'certainty', text: `${name}: ${certaintyText(change)}` };
  return { topic: kind === 'events' ? 'events' : 'details', text: `${name}: ${fieldText(change)}` };
}

function governs(kind: RecordKind, field: string): boolean {
  return (
    (field === 'licenses' && kind !== 'licenses') ||
    (kind === 'models' && field === 'family') ||
    (kind === 'derivatives' && (field === 'derivedFrom' || field === 'ownLicenses'))
  );
}

function endpointOf(record: FactRecord): string {
  const { host, match } = record as unknown as Retirement;
  return `${served(match)} on ${host}`;
}

function served(match: readonly string[]): string {
  return match.map((entry) => (entry === '*' ? 'everything' : entry.replaceAll('*', ''))).join(', ');
}

function clauseText({ id, field, before, after }: FieldChange): string {
  const [old, current] = [before, after] as readonly (Clause<unknown> | null | undefined)[];
  const clause = `${id}, ${clauseWords(field.slice('clauses.'.length) as keyof Clauses).toLowerCase()}`;
  if (old == null) return `${clause}: new, ${plain(current?.value)} (${current?.where})`;
  if (current == null) return `${clause}: gone, it was ${plain(old.value)} (${old.where})`;
  if (plain(old.value) !== plain(current.value))
    return `${clause} (${current.where}): changed from ${plain(old.value)} to ${plain(current.value)}`;
  if (old.where !== current.where) return `${clause}: stands in ${current.where} now, not in ${old.where}`;
  return `${clause} (${current.where}): the note says ${plain(current.note)} now`;
}

function certaintyText(change: FieldChange): string {
  const { field, before, after } = change;
  if (field === 'provenance.confidence') return `${plain(after)} now, was ${plain(before)}`;
  return after === undefined
    ? `no longer contradicted (${plain(before)})`
    : `contradicted by ${plain(after)}`;
}

function fieldText({ field, before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, current] = [before, after].map((list) => list.map(plain)) as [string[], string[]];
    const added = current.filter((item) => !old.includes(item));
    const removed = old.filter((item) => !current.includes(item));
    const parts = [
      ...(added.length > 0 ? [`also ${added.join(', ')}`] : []),
      ...(removed.length > 0 ? [`no longer ${removed.join(', ')}`] : []),
    ];
    return `${field}: ${parts.length > 0 ? parts.join('; ') : 'in another order'}`;
  }
  if (before === undefined) return `${field}: new, ${plain(after)}`;
  if (after === undefined) return `${field}: gone, it was ${plain(before)}`;
  return `${field}: changed from ${plain(before)} to ${plain(after)}`;
}

/** A value in a sentence. */
function plain(value: unknown): string {
  if (typeof value === 'string') return /\s/.test(value) ? `“${value}”` : value;
  if (value === null || value === undefined) return 'unknown';
  if (typeof value === 'object') {
    const { text, prefix, scope } = value as FactRecord;
    return plain(text ?? prefix ?? scope ?? JSON.stringify(value));
  }
  return String(value as number | boolean);
}

function find(kind: RecordKind, id: string, files: DatasetFiles): FactRecord {
  const records = files[kind] as readonly object[] as readonly FactRecord[];
  return records.find((record) => record['id'] === id) ?? {};
}

function titleOf(id: string, { name, title, repoId }: FactRecord): string {
  return [name, title, repoId].find((text) => typeof text === 'string') ?? id;
}

/** Everything that governs a record, as its own edition of the dataset says. */
function licensesOf(kind: RecordKind, record: FactRecord, files: DatasetFiles): readonly string[] {
  if (kind === 'models') {
    const { licenses, family } = record as unknown as Model;
    return licenses ?? lineOf(family, files);
  }
  if (kind !== 'derivatives') return (record['licenses'] as readonly string[] | undefined) ?? [];
  const { derivedFrom, ownLicenses } = record as unknown as Derivative;
  const inherited = derivedFrom.flatMap((base) => {
    const model = files.models.find((one) => one.id === base);
    return model === undefined ? lineOf(base, files) : (model.licenses ?? lineOf(model.family, files));
  });
  return [...new Set([...inherited, ...ownLicenses])];
}

function lineOf(family: string, files: DatasetFiles): readonly string[] {
  return files.families.find((one) => one.id === family)?.licenses ?? [];
}

/** The models that have no licence of their own and so follow their line. */
function followers(family: string, { models }: DatasetFiles): string {
  const count = models.filter((model) => model.family === family && model.licenses === undefined).length;
  return count === 0 ? '' : `; ${count === 1 ? 'its model follows' : `its ${count} models follow`}`;
}
