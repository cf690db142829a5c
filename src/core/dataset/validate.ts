/**
 * Checks the facts in `data/` and the overlay files that users lay over them. The {@link shapes} say what a record
 * looks like; the JSON schemas in `data/schema/` say the same to editors, and a test holds the two together.
 */
import { isCalendarDate } from '../policy/calendarDate.ts';
import { suggestion } from '../policy/nearest.ts';
import { enumerate, quote } from '../policy/problems.ts';
import type {
  Alternative,
  AttributionClause,
  Availability,
  Clause,
  Clauses,
  Confidence,
  DatasetFiles,
  Derivative,
  EuExclusionClause,
  Family,
  Lab,
  LawFact,
  License,
  LicenseKind,
  Lookalike,
  Modality,
  Model,
  NamePrefixClause,
  PolicyEvent,
  Provenance,
  Retirement,
  Source,
  UseClass,
} from './types.ts';

export interface DatasetProblem {
  /** The file's name in `data/`: `models.json`. */
  readonly file: string;
  /** JSON pointer into the file: `/models/3/provenance/sources/0`. */
  readonly path: string;
  readonly message: string;
}

export interface OverlayProblem {
  /** JSON pointer into the overlay; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** Not the value is wrong but its key. */
  readonly isKey?: true;
}

/** The kinds of records: everything of {@link DatasetFiles} but `meta`. */
export type RecordKind = Exclude<keyof DatasetFiles, 'meta'>;

/** What an overlay may hold. Labs and law are statements of the product, not of a project. */
export const overlayKinds = [
  'sources',
  'licenses',
  'families',
  'models',
  'derivatives',
  'lookalikes',
  'retirements',
  'events',
  'alternatives',
] as const satisfies readonly RecordKind[];

// What a value looks like.

export type Shape = TextShape | PlainShape | ListShape | ObjectShape;

interface TextShape {
  readonly type: 'text';
  readonly form: TextForm;
  /** Kinds of records of which one must have this id. */
  readonly refersTo?: readonly RecordKind[];
  readonly values?: readonly string[];
  readonly nullable?: true;
}

interface PlainShape {
  readonly type: 'number' | 'boolean';
  readonly nullable?: true;
}

interface ListShape {
  readonly type: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly nullable?: true;
}

export interface ObjectShape {
  readonly type: 'object';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  readonly nullable?: true;
}

/** How a text is built. `pattern` is also the one of the JSON schema. */
interface TextForm {
  readonly pattern: RegExp;
  /** Completes "must be …". */
  readonly expected: string;
  /** What a pattern cannot say. */
  readonly isPossible?: (text: string) => boolean;
}

export const textForms = {
  plain: { pattern: /\S/, expected: 'a text that is not empty' },
  id: {
    pattern: /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    expected: 'an id: lower-case letters and digits with single "-" or "." between them',
  },
  date: {
    pattern: /^\d{4}-\d{2}(?:-\d{2})?$/,
    expected: 'a day or month that the calendar has, as YYYY-MM-DD or YYYY-MM',
    isPossible: (text) => isCalendarDate(text.length === 7 ? `${text}-01` : text),
  },
  address: { pattern: /^https?:\/\/\S+$/, expected: 'a web address that begins with https:// or http://' },
  repository: { pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'a repository, as owner/name' },
  match: {
    pattern: /^[\w@.:/-]*(?:\*[\w@.:/-]*){0,2}$/,
    expected:
      'an identifier of letters, digits and "@ . _ : / -", with at most two "*" and at least three other characters',
    isPossible: (text) => text.replaceAll(/[^A-Za-z0-9]/g, '').length >= 3,
  },
  /** As `match`, but beside a platform the lone star is fine: everything that the host served. */
  served: {
    pattern: /^[\w@.:/-]*(?:\*[\w@.:/-]*){0,2}$/,
    expected: 'an identifier of letters, digits and "@ . _ : / -", with at most two "*"',
    isPossible: (text) => text !== '',
  },
  spelling: {
    pattern: /^[\w@.:/-]+$/,
    expected: 'an identifier of letters, digits and "@ . _ : / -", without "*"',
  },
  ollama: {
    pattern: /^[a-z0-9][a-z0-9._/-]*(?::[\w.-]+)?$/,
    expected: 'a name of the Ollama library, lower case, with or without a tag: deepseek-r1:70b',
  },
  stem: { pattern: /^[a-z0-9][a-z0-9.-]*$/, expected: 'the beginning of a name, lower case with "-" in it' },
} as const satisfies Readonly<Record<string, TextForm>>;

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Fields<K extends PropertyKey> = Readonly<Record<K, Shape>>;

const text: Shape = { type: 'text', form: textForms.plain };
const id: Shape = { type: 'text', form: textForms.id };
const date: Shape = { type: 'text', form: textForms.date };
const address: Shape = { type: 'text', form: textForms.address };
const boolean: Shape = { type: 'boolean' };
const number: Shape = { type: 'number' };
const match: Shape = { type: 'text', form: textForms.match };
const ollama: Shape = list({ type: 'text', form: textForms.ollama }, 1);

/** The compiler knows from `T` which keys there must be: a key that is new in the types is missed here. */
function object<T>(required: Fields<Exclude<keyof T, OptionalKey<T>>>, optional: Fields<OptionalKey<T>>) {
  return { type: 'object', required, optional } as const satisfies ObjectShape;
}

function list(of: Shape, least = 0): Shape {
  return { type: 'list', of, least };
}

function nullable(shape: Shape): Shape {
  return { ...shape, nullable: true };
}

/** A text that is one of a type’s values. A value that is new in the types is missed here by the compiler. */
function oneOf<T extends string>(values: Readonly<Record<T, true>>): Shape {
  return { type: 'text', form: textForms.plain, values: Object.keys(values) };
}

function reference(...refersTo: readonly RecordKind[]): Shape {
  return { type: 'text', form: textForms.id, refersTo };
}

function clause<T>(value: Shape): Shape {
  return nullable(object<Clause<T>>({ value, where: text }, { note: text }));
}

const confidence = oneOf<Confidence>({
  primary: true,
  multiple: true,
  single: true,
  unverified: true,
  refuted: true,
});
const licenseKind = oneOf<LicenseKind>({
  community: true,
  noncommercial: true,
  proprietary: true,
  custom: true,
  permissive: true,
  copyleft: true,
  unknown: true,
});
const availability = oneOf<Availability>({
  'open-weights': true,
  'api-only': true,
  announced: true,
  withdrawn: true,
});
const modality = oneOf<Modality>({
  text: true,
  image: true,
  audio: true,
  video: true,
  speech: true,
  protein: true,
  '3d': true,
  code: true,
});
const useClass = oneOf<UseClass>({
  small: true,
  medium: true,
  large: true,
  frontier: true,
  vision: true,
  guard: true,
  'prompt-guard': true,
  code: true,
  embedding: true,
  speech: true,
  audio: true,
  segmentation: true,
  'vision-backbone': true,
  translation: true,
});
const stance = oneOf<Lab['stance']>({
  open: true,
  'mostly-open': true,
  mixed: true,
  hybrid: true,
  closed: true,
});

const provenance = object<Provenance>(
  { sources: list(reference('sources'), 1), read: date, confidence },
  { contradictedBy: text, note: text },
);

const clauses = object<Clauses>(
  {
    commercialUse: clause<boolean>(boolean),
    mauLimit: clause<number>(number),
    mauReferenceDate: clause<string>(date),
    mauCounted: clause<string>(text),
    attribution: clause<AttributionClause>(
      object<AttributionClause>(
        {
          text,
          trigger: text,
          reach: oneOf<AttributionClause['reach']>({ uses: true, contains: true }),
          places: list(text),
        },
        {},
      ),
    ),
    namePrefix: clause<NamePrefixClause>(
      object<NamePrefixClause>({ prefix: text, trigger: text, coversOutputs: boolean }, {}),
    ),
    notice: clause<string>(text),
    licenseCopy: clause<string>(text),
    outputsMayTrainOtherModels: clause<boolean>(boolean),
    euMultimodalExcluded: clause<EuExclusionClause>(
      object<EuExclusionClause>({ scope: text, exemption: text }, {}),
    ),
    acceptableUse: clause<string>(address),
    trademark: clause<string>(text),
    termination: clause<string>(text),
    governingLaw: clause<string>(text),
    amendment: clause<string>(text),
    publicationAcknowledgement: clause<string>(text),
  },
  {},
);

/** What a record of each kind looks like. */
export const shapes = {
  sources: object<Source>(
    { id, title: text, url: address },
    { repository: { type: 'text', form: textForms.repository }, path: text, commit: text },
  ),
  licenses: object<License>(
    {
      id,
      name: text,
      kind: licenseKind,
      date: nullable(date),
      url: address,
      stableUrl: nullable(address),
      tag: nullable(id),
      spdxExpression: text,
      summary: text,
      clauses,
      provenance,
    },
    {},
  ),
  families: object<Family>(
    {
      id,
      name: text,
      maker: text,
      licenses: list(reference('licenses')),
      line: oneOf<Family['line']>({ active: true, superseded: true, frozen: true }),
      successor: nullable(reference('families')),
      nameStems: list({ type: 'text', form: textForms.stem }),
      distinctive: boolean,
      useClass: nullable(useClass),
      provenance,
    },
    {},
  ),
  models: object<Model>(
    {
      id,
      family: reference('families'),
      name: text,
      released: nullable(date),
      availability,
      modalities: list(modality, 1),
      parameters: nullable(text),
      repoIds: list({ type: 'text', form: textForms.repository }),
      gated: nullable(boolean),
      successor: nullable(reference('models')),
      trainingFlop: nullable(number),
      useClass: nullable(useClass),
      provenance,
    },
    {
      licenses: list(reference('licenses'), 1),
      aliases: list({ type: 'text', form: textForms.spelling }, 1),
    },
  ),
  derivatives: object<Derivative>(
    {
      id,
      name: text,
      maker: text,
      family: nullable(id),
      match: list(match),
      derivedFrom: list(reference('models', 'families'), 1),
      ownLicenses: list(reference('licenses')),
      declaredTag: nullable(id),
      provenance,
    },
    { ollama, mistagged: text },
  ),
  lookalikes: object<Lookalike>(
    {
      id,
      name: text,
      match: list(match),
      licenses: list(reference('licenses'), 1),
      why: text,
      provenance,
    },
    { ollama },
  ),
  retirements: object<Retirement>(
    {
      id,
      host: text,
      platform: nullable(id),
      match: list({ type: 'text', form: textForms.served }, 1),
      retired: date,
      replacement: nullable(text),
      provenance,
    },
    { onlyHostOf: list(reference('models'), 1) },
  ),
  events: object<PolicyEvent>(
    { id, date, title: text, text, families: list(reference('families')), provenance },
    {},
  ),
  labs: object<Lab>(
    {
      id,
      name: text,
      stance,
      flagships: list(
        object<Lab['flagships'][number]>(
          { repoId: { type: 'text', form: textForms.repository }, license: text },
          {},
        ),
      ),
      trap: text,
      provenance,
    },
    {},
  ),
  alternatives: object<Alternative>(
    {
      repoId: { type: 'text', form: textForms.repository },
      useClass,
      license: reference('licenses'),
      why: text,
      provenance,
    },
    {},
  ),
  law: object<LawFact>({ id, title: text, text, from: nullable(date), provenance }, {}),
} as const satisfies Readonly<Record<RecordKind, ObjectShape>>;

export const metaShape: ObjectShape = object<DatasetFiles['meta']>({ version: text, asOf: date }, {});

const recordKinds = Object.keys(shapes) as RecordKind[];

// Checking a value against its shape.

interface Found {
  readonly problems: OverlayProblem[];
  readonly references: {
    readonly path: string;
    readonly kinds: readonly RecordKind[];
    readonly id: string;
  }[];
}

function checkShape(value: unknown, shape: Shape, path: string, found: Found): void {
  if (value === null && shape.nullable === true) return;
  switch (shape.type) {
    case 'text':
      checkText(value, shape, path, found);
      break;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
        wrongType(value, shape, 'a number above 0', path, found);
      }
      break;
    case 'boolean':
      if (typeof value !== 'boolean') wrongType(value, shape, 'true or false', path, found);
      break;
    case 'list':
      if (!Array.isArray(value)) wrongType(value, shape, 'a list', path, found);
      else {
        if (value.length < shape.least) found.problems.push({ path, message: 'must have an entry.' });
        for (const [index, item] of value.entries()) checkShape(item, shape.of, `${path}/${index}`, found);
        checkRepeats(value, path, found);
      }
      break;
    case 'object':
      checkObject(value, shape, path, found);
      break;
  }
}

function checkText(value: unknown, shape: TextShape, path: string, found: Found): void {
  const { form, values, refersTo } = shape;
  if (typeof value !== 'string') {
    wrongType(value, shape, values === undefined ? form.expected : enumerate(values), path, found);
  } else if (values !== undefined) {
    if (values.includes(value)) return;
    found.problems.push({ path, message: `must be ${enumerate(values)}, not ${quote(value)}.` });
  } else if (!form.pattern.test(value) || form.isPossible?.(value) === false) {
    found.problems.push({ path, message: `must be ${form.expected}, not ${quote(value)}.` });
  } else if (refersTo !== undefined) found.references.push({ path, kinds: refersTo, id: value });
}

function checkObject(value: unknown, shape: ObjectShape, path: string, found: Found): void {
  if (!isObject(value)) {
    wrongType(value, shape, 'an object', path, found);
    return;
  }
  const known = { ...shape.required, ...shape.optional };
  for (const [key, member] of Object.entries(value)) {
    const memberShape = Object.hasOwn(known, key) ? known[key] : undefined;
    if (memberShape !== undefined) checkShape(member, memberShape, `${path}/${escapeKey(key)}`, found);
    else {
      const missing = Object.keys(known).filter((name) => !Object.hasOwn(value, name));
      found.problems.push({
        path: `${path}/${escapeKey(key)}`,
        message: `is an unknown key.${suggestion(key, missing)}`,
        isKey: true,
      });
    }
  }
  for (const key of Object.keys(shape.required)) {
    if (!Object.hasOwn(value, key)) found.problems.push({ path, message: `lacks ${quote(key)}.` });
  }
}

function checkRepeats(items: readonly unknown[], path: string, found: Found): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'string') continue;
    if (seen.has(item.toLowerCase())) {
      found.problems.push({ path: `${path}/${index}`, message: `stands twice: ${quote(item)}.` });
    }
    seen.add(item.toLowerCase());
  }
}

function wrongType(value: unknown, shape: Shape, expected: string, path: string, found: Found): void {
  const orNull = shape.nullable === true ? ', or null' : '';
  found.problems.push({ path, message: `must be ${expected}${orNull}, not ${typeName(value)}.` });
}

function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' ? `the number ${value}` : String(value === true);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

// Checking records, each by itself and among the others.

/** A record that has the shape of its kind, with what it refers to. */
interface Checked {
  readonly kind: RecordKind;
  readonly path: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly references: Found['references'];
}

/** Checks each record by itself; one that fails is left out of what comes back. */
function checkRecords(kind: RecordKind, records: unknown, problems: OverlayProblem[]): Checked[] {
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

type Records = Map<string, Readonly<Record<string, unknown>>>;
/** Records by kind and key: all that a reference can lead to. */
type Index = ReadonlyMap<RecordKind, Records>;

function indexRecords(checked: readonly Checked[], base?: Index): Index {
  const index = new Map(recordKinds.map((kind): [RecordKind, Records] => [kind, new Map(base?.get(kind))]));
  for (const { kind, record } of checked) index.get(kind)?.set(recordKey(record), record);
  return index;
}

function indexFiles(files: DatasetFiles): Index {
  return new Map(
    recordKinds.map((kind): [RecordKind, Records] => {
      const records = files[kind] as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
      return [kind, new Map(records.map((record) => [recordKey(record), record]))];
    }),
  );
}

/** What is wrong with a record among the others. */
function checkAmongOthers(
  { kind, path, record, references }: Checked,
  index: Index,
  suggests: boolean,
): OverlayProblem[] {
  const problems: OverlayProblem[] = [];
  for (const { path: place, kinds, id: name } of references) {
    if (kinds.some((target) => index.get(target)?.has(name))) continue;
    const candidates = suggests ? kinds.flatMap((target) => [...(index.get(target)?.keys() ?? [])]) : [];
    const message = `${quote(name)} is not among the ${kinds.join(' or ')}.${suggestion(name, candidates)}`;
    problems.push({ path: place, message });
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

/** Their ids stand in one field of the output, so that none may mean two things. */
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

/** Everything that is wrong with a whole dataset; nothing for one that may be shipped. */
export function validateDataset(files: DatasetFiles): readonly DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const meta: Found = { problems: [], references: [] };
  checkShape(files.meta, metaShape, '', meta);
  problems.push(...meta.problems.map((problem) => ({ file: 'meta.json', ...problem })));

  const checked: Checked[] = [];
  for (const kind of recordKinds) {
    const found: OverlayProblem[] = [];
    checked.push(...checkRecords(kind, files[kind], found));
    problems.push(...found.map((problem) => ({ file: `${kind}.json`, ...problem })));
  }
  const index = indexRecords(checked);
  for (const one of checked) {
    const found = checkAmongOthers(one, index, true);
    const read = (one.record as Partial<Derivative>).provenance?.read;
    if (meta.problems.length === 0 && read !== undefined && read > files.meta.asOf) {
      const message = `is after the day of the dataset itself, ${files.meta.asOf}.`;
      found.push({ path: `${one.path}/provenance/read`, message });
    }
    problems.push(...found.map((problem) => ({ file: `${one.kind}.json`, ...problem })));
  }
  return problems;
}

/**
 * Reads an overlay file: an object with any of the lists in {@link overlayKinds}. What comes back are the overlay's
 * own records; a record with an id of the base is meant to replace that one. A record that is wrong is left out with
 * its problems, and so is one that refers to it; the rest counts.
 */
export function parseOverlay(
  value: unknown,
  base: DatasetFiles,
): { files: Partial<DatasetFiles>; problems: OverlayProblem[] } {
  if (!isObject(value)) {
    return { files: {}, problems: [{ path: '', message: `must be an object, not ${typeName(value)}.` }] };
  }
  const problems: OverlayProblem[] = [];
  const checked: Checked[] = [];
  for (const [key, records] of Object.entries(value)) {
    const kind = overlayKinds.find((candidate) => candidate === key);
    if (kind !== undefined) {
      // Not one call with all records as arguments: there may be more than a call takes.
      for (const one of checkRecords(kind, records, problems)) checked.push(one);
    } else if (key !== '$schema') {
      const message = `is no list that an overlay may hold.${suggestion(key, overlayKinds)}`;
      problems.push({ path: `/${escapeKey(key)}`, message });
    }
  }
  const fallen = findFallen(checked, indexFiles(base), problems);
  const files: Partial<Record<RecordKind, unknown[]>> = {};
  for (const one of checked) if (!fallen.has(one)) (files[one.kind] ??= []).push(one.record);
  return { files: files as Partial<DatasetFiles>, problems };
}

/** Suggestions cost time and only the first problems are read. */
const maxSuggestions = 50;

/** The records that cannot stand among the others. One that falls is looked for by those that refer to it. */
function findFallen(checked: readonly Checked[], base: Index, problems: OverlayProblem[]): Set<Checked> {
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
  // The queue grows while it is worked off.
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
