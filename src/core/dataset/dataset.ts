import { lazy } from '../lazy.ts';
import type { Platform } from '../platforms.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { matchesGlob } from './names.ts';
import type { DatasetFiles, Family, License, LicenseId, Model, Retirement, Source } from './types.ts';

/** The dataset with its indexes. Read-only; made once, shared by every analysis. */
export interface Dataset {
  readonly files: DatasetFiles;
  readonly licenses: ReadonlyMap<LicenseId, License>;
  readonly families: ReadonlyMap<string, Family>;
  readonly models: ReadonlyMap<string, Model>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By repo id and alias, lower case. */
  readonly modelsBySpelling: ReadonlyMap<string, Model>;
  /** Beginnings of names of research lines, longest first. */
  readonly nameStems: readonly { readonly stem: string; readonly family: Family }[];
  /** Look-alikes and derivatives by identifier. */
  readonly named: Matcher;
  /** The retirement of the only host that served a model. */
  readonly endOf: (model: Model) => Retirement | null;
  readonly retirementOf: (platform: Platform | null, identifier: string) => Retirement | null;
  /** The project's own records. */
  readonly own: ReadonlySet<object>;
  readonly local: LocalPlaces;
}

/** Where the workspace itself holds models. */
export interface LocalPlaces {
  /** Folders with a model in them, as the last two parts of their paths, in lower case. */
  readonly folders: ReadonlySet<string>;
  /** What Modelfiles are made from, by their paths in the scanned folder. */
  readonly modelfiles: ReadonlyMap<string, string>;
}

const nowhere: LocalPlaces = { folders: new Set(), modelfiles: new Map() };

/**
 * Indexes the facts, building each index when it is first needed. `own` are those records of `files` that are the
 * project's own: they win over all others, however unspecific.
 */
export function createDataset(
  files: DatasetFiles,
  own: ReadonlySet<object> = new Set(),
  local = nowhere,
): Dataset {
  const licenses = lazy(() => byId(files.licenses));
  const families = lazy(() => byId(files.families));
  const models = lazy(() => byId(files.models));
  const sources = lazy(() => byId(files.sources));
  const modelsBySpelling = lazy(() => bySpelling(files.models));
  const nameStems = lazy(() => stemsOf(files.families));
  const named = lazy(() => createMatchers(files, own));
  const ends = lazy(() => endsOf(files.retirements));
  return {
    files,
    get licenses() {
      return licenses();
    },
    get families() {
      return families();
    },
    get models() {
      return models();
    },
    get sources() {
      return sources();
    },
    get modelsBySpelling() {
      return modelsBySpelling();
    },
    get nameStems() {
      return nameStems();
    },
    get named() {
      return named();
    },
    own,
    local,
    endOf: ({ id }) => ends().get(id) ?? null,
    retirementOf: (platform, identifier) => {
      const text = identifier.toLowerCase();
      return (
        files.retirements.find(
          (record) =>
            record.platform === platform &&
            record.match.some((glob) => matchesGlob(glob.toLowerCase(), text)),
        ) ?? null
      );
    },
  };
}

function bySpelling(models: readonly Model[]): ReadonlyMap<string, Model> {
  const spellings = new Map<string, Model>();
  for (const model of models) {
    for (const spelling of [...model.repoIds, ...(model.aliases ?? []), model.id]) {
      const key = spelling.toLowerCase();
      if (!spellings.has(key)) spellings.set(key, model);
    }
  }
  return spellings;
}

function stemsOf(families: readonly Family[]): Dataset['nameStems'] {
  return families
    .flatMap((family) => family.nameStems.map((stem) => ({ stem, family })))
    .sort((a, b) => b.stem.length - a.stem.length);
}

function createMatchers({ lookalikes, derivatives }: DatasetFiles, own: ReadonlySet<object>): Matcher {
  const isOwn = (record: object): boolean => own.has(record);
  const isOther = (record: object): boolean => !own.has(record);
  const others = createMatcher(lookalikes.filter(isOther), derivatives.filter(isOther));
  if (own.size === 0) return others;
  const first = createMatcher(lookalikes.filter(isOwn), derivatives.filter(isOwn));
  return {
    byName: (org, name) => first.byName(org, name) ?? others.byName(org, name),
    inOllama: (name, tag) => first.inOllama(name, tag) ?? others.inOllama(name, tag),
  };
}

function endsOf(retirements: readonly Retirement[]): ReadonlyMap<string, Retirement> {
  return new Map(retirements.flatMap((end) => (end.onlyHostOf ?? []).map((model) => [model, end])));
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
