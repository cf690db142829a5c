import type { Analysis } from './analyze.ts';
import { compare } from './compare.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { IsoDate, Lab, LicenseId, PolicyEvent } from './dataset/types.ts';
import { type DutyInUse, dutiesInUse, type Evidence } from './duties/inUse.ts';
import { explainReference, type ModelStatus, statusOf } from './explain.ts';
import type { Policy } from './policy/policy.ts';
import { hasCome, identityOf, licensesOf, type ModelIdentity, type Reference } from './reference.ts';
import { doubtsOf } from './render/certainty.ts';
import { daysBetween } from './render/dataAge.ts';

export interface AnalyzedFile {
  readonly path: string;
  readonly analysis: Analysis;
}

export interface SummaryModel {
  readonly identity: ModelIdentity;
  readonly licenses: readonly LicenseId[];
  readonly status: ModelStatus;
  /** What is less than sure about it and its licences, in sentences. */
  readonly doubts: readonly string[];
  readonly references: number;
  /** How many of these name an endpoint that is retired. */
  readonly ended: number;
  /** Paths that name it, in order. */
  readonly paths: readonly string[];
}

/** What the policy summary shows: page, Markdown, CLI text and JSON print this object. */
export interface Summary {
  readonly version: 1;
  readonly dataset: {
    readonly version: string;
    readonly asOf: IsoDate;
    readonly ageDays: number;
    readonly maxAgeDays: number;
  };
  readonly models: readonly SummaryModel[];
  /** What names no model: templates, which are decided when something runs, and addresses of endpoints. */
  readonly open: readonly SummaryModel[];
  readonly duties: readonly DutyInUse[];
  /** Oldest first, up to the as-of date. */
  readonly events: readonly PolicyEvent[];
  readonly labs: readonly Lab[];
}

/** What was counted for one name. */
interface Named {
  /** The first that is still served, else the first: where one host ended, the model itself did not. */
  shown: Reference;
  readonly identity: ModelIdentity;
  references: number;
  ended: number;
  readonly paths: Set<string>;
}

const nobody = { family: null, maker: null, derivedFrom: [] } as const;

/**
 * Folds the analyses of many files into what a person can read. `evidence` is what a scan found of duties done; `null`
 * where none looked for it.
 */
export function summarize(
  files: readonly AnalyzedFile[],
  dataset: Dataset,
  policy: Policy,
  asOf: IsoDate,
  evidence: readonly Evidence[] | null = null,
): Summary {
  const named = new Map<string, Named>();
  for (const { path, analysis } of files) {
    for (const reference of analysis.references) {
      if (reference.kind === 'mention') continue;
      const identity = identityOf(reference) ?? { ...nobody, id: reference.text };
      const key = [identity.id, identity.family, ownName(reference)].join('\n');
      const entry = named.get(key) ?? {
        shown: reference,
        identity,
        references: 0,
        ended: 0,
        paths: new Set(),
      };
      const hasEnded = statusOf(reference, dataset, asOf) === 'retired-endpoint';
      if (!hasEnded && entry.ended === entry.references) entry.shown = reference;
      entry.references += 1;
      entry.ended += hasEnded ? 1 : 0;
      entry.paths.add(path);
      named.set(key, entry);
    }
  }
  const all = [...named.values()];
  const references = files.flatMap(({ analysis }) => analysis.references);
  const isOpen = ({ shown }: Named): boolean => identityOf(shown) === null;
  const rowsOf = (some: readonly Named[]): SummaryModel[] =>
    some.map((one) => rowOf(one, dataset, asOf)).sort(compareRows);
  return {
    version: 1,
    dataset: {
      ...dataset.files.meta,
      ageDays: daysBetween(dataset.files.meta.asOf, asOf),
      maxAgeDays: policy.maxDataAgeDays,
    },
    models: rowsOf(all.filter((entry) => !isOpen(entry))),
    open: rowsOf(all.filter(isOpen)),
    duties: dutiesInUse(references, evidence, dataset, policy),
    events: dataset.files.events.filter((event) => hasCome(event.date, asOf)),
    labs: dataset.files.labs,
  };
}

function rowOf(
  { shown, identity, references, ended, paths }: Named,
  dataset: Dataset,
  asOf: IsoDate,
): SummaryModel {
  return {
    identity: { ...identity, id: identity.id ?? ownName(shown) },
    licenses: licensesOf(shown).map(({ id }) => id),
    status: statusOf(shown, dataset, asOf),
    doubts: doubtsOf(explainReference(shown, dataset, asOf), dataset),
    references,
    ended,
    paths: [...paths],
  };
}

/** By licence, then by name; what has no licence comes last. */
function compareRows(a: SummaryModel, b: SummaryModel): number {
  return compare(a.licenses[0] ?? '~', b.licenses[0] ?? '~') || compare(labelOf(a), labelOf(b));
}

/** What is known by nothing but what is written: names of what never was, and of what the dataset does not hold. */
function ownName({ text, resolution }: Reference): string | null {
  switch (resolution.kind) {
    case 'nonexistent':
      return text;
    case 'unknown':
      return resolution.identity.id === null && resolution.identity.family === null ? text : null;
    default:
      return null;
  }
}

function labelOf({ identity }: Pick<SummaryModel, 'identity'>): string {
  return identity.id ?? identity.family ?? '';
}
