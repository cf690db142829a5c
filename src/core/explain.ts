import type { Dataset } from './dataset/dataset.ts';
import type {
  Alternative,
  Derivative,
  Family,
  FamilyId,
  IsoDate,
  License,
  Lookalike,
  Model,
  PolicyEvent,
  Provenance,
  Source,
  UseClass,
} from './dataset/types.ts';
import { identify, identifyLicense } from './identify.ts';
import {
  type GoverningLicense,
  hasCome,
  identityOf,
  type LicenseBasis,
  licensesOf,
  type ModelIdentity,
  type Reference,
} from './reference.ts';
import { replacementOf } from './replacement.ts';

/** The status of a model, shown as one line. */
export type ModelStatus =
  | 'open-weights'
  | 'non-commercial'
  | 'api-only'
  | 'frozen-line'
  | 'retired-endpoint'
  | 'nonexistent'
  | 'unresolved'
  /** Not a model but a licence. */
  | 'license'
  | 'unknown';

/** Everything that the product can say about one identifier. */
export interface Explanation {
  readonly query: string;
  readonly reference: Reference | null;
  readonly model: ModelIdentity | null;
  readonly licenses: readonly { readonly license: License; readonly basis: LicenseBasis }[];
  readonly status: ModelStatus;
  /** What to use instead where the named host has stopped or will stop serving the model; `null` if nothing is known. */
  readonly replacement: string | null;
  /** Oldest first, only those up to the as-of date. */
  readonly events: readonly PolicyEvent[];
  readonly alternatives: readonly Alternative[];
  readonly sources: readonly Source[];
}

/** Explains what somebody asks about: a model in any spelling, a line, or a licence. */
export function explain(query: string, dataset: Dataset, asOf: IsoDate): Explanation {
  const reference = identify(query, dataset);
  if (reference !== null) return { ...explainReference(reference, dataset, asOf), query };
  const license = identifyLicense(query, dataset);
  return {
    query,
    reference: null,
    model: null,
    licenses: license === null ? [] : [{ license, basis: 'exact' }],
    status: license === null ? 'unknown' : 'license',
    replacement: null,
    events: [],
    alternatives: [],
    sources: license === null ? [] : sourcesOf([license.provenance], dataset),
  };
}

/** The same for a reference that is already resolved. */
export function explainReference(reference: Reference, dataset: Dataset, asOf: IsoDate): Explanation {
  const { retirement } = reference;
  const licenses = licensesOf(reference).flatMap(({ id, basis }) => {
    const license = dataset.licenses.get(id);
    return license === undefined ? [] : [{ license, basis }];
  });
  const families = familiesOf(reference, dataset);
  const events = dataset.files.events.filter(
    (event) => hasCome(event.date, asOf) && event.families.some((family) => families.has(family)),
  );
  const useClass = useClassOf(reference, dataset);
  const alternatives =
    useClass === null ? [] : dataset.files.alternatives.filter((entry) => entry.useClass === useClass);
  return {
    query: reference.text,
    reference,
    model: identityOf(reference),
    licenses,
    status: statusOf(reference, dataset, asOf),
    replacement: retirement === null ? null : replacementOf(retirement, dataset, asOf),
    events,
    alternatives,
    sources: sourcesOf(
      [
        ...licenses.map(({ license }) => license.provenance),
        ...provenanceOf(reference, dataset),
        ...events.map((event) => event.provenance),
      ],
      dataset,
    ),
  };
}

/** The status of a model on a day: the strongest restriction first. */
export function statusOf(reference: Reference, dataset: Dataset, asOf: IsoDate): ModelStatus {
  const { resolution, retirement } = reference;
  switch (resolution.kind) {
    case 'unresolved':
    case 'unknown':
    case 'nonexistent':
      return resolution.kind;
    case 'endpoint':
      return retirement !== null && hasCome(retirement.retired, asOf) ? 'retired-endpoint' : 'api-only';
    case 'lookalike':
      return isNoncommercial(resolution.licenses, dataset) ? 'non-commercial' : 'open-weights';
    case 'known': {
      if (retirement !== null && hasCome(retirement.retired, asOf)) return 'retired-endpoint';
      const kinds = resolution.licenses.map(({ id }) => dataset.licenses.get(id)?.kind);
      if (kinds.includes('proprietary')) return 'api-only';
      if (isNoncommercial(resolution.licenses, dataset)) return 'non-commercial';
      if (kinds.every((kind) => kind === undefined || kind === 'unknown')) return 'unknown';
      const family = dataset.families.get(resolution.identity.family ?? '');
      return family?.line === 'frozen' ? 'frozen-line' : 'open-weights';
    }
  }
}

function isNoncommercial(licenses: readonly GoverningLicense[], dataset: Dataset): boolean {
  return licenses.some(({ id }) => dataset.licenses.get(id)?.kind === 'noncommercial');
}

/** The line of the model and those of its bases. */
function familiesOf(reference: Reference, dataset: Dataset): ReadonlySet<string> {
  const identity = identityOf(reference);
  const families = new Set<string>();
  if (identity?.family != null) families.add(identity.family);
  for (const base of identity?.derivedFrom ?? []) families.add(dataset.models.get(base)?.family ?? base);
  if (reference.platform === 'llama-api') families.add('llama-api');
  return families;
}

function useClassOf(reference: Reference, dataset: Dataset): UseClass | null {
  const { resolution } = reference;
  if (resolution.kind === 'nonexistent') return resolution.nearest[0]?.useClass ?? null;
  if (resolution.kind !== 'known') return null;
  if (resolution.model !== null)
    return resolution.model.useClass ?? familyClass(resolution.model.family, dataset);
  for (const base of resolution.identity.derivedFrom) {
    const model = dataset.models.get(base);
    const useClass = model?.useClass ?? familyClass(model?.family ?? base, dataset);
    if (useClass !== null) return useClass;
  }
  return familyClass(resolution.identity.family ?? '', dataset);
}

function familyClass(family: string, dataset: Dataset): UseClass | null {
  return dataset.families.get(family)?.useClass ?? null;
}

function provenanceOf(reference: Reference, dataset: Dataset): readonly Provenance[] {
  const { retirement } = reference;
  const own = recordsOf(reference, dataset).map(({ provenance }) => provenance);
  return retirement === null ? own : [retirement.provenance, ...own];
}

/** The records that say what a model is, the most specific first. */
export function recordsOf(
  { resolution }: Reference,
  dataset: Dataset,
): readonly (Model | Derivative | Family | Lookalike)[] {
  if (resolution.kind === 'lookalike') return [resolution.lookalike];
  if (resolution.kind !== 'known') return [];
  const { model, derivative, identity } = resolution;
  return recordsBehind(model ?? derivative, model?.family ?? identity.family, dataset);
}

/** The record of a model, and that of its line where it says what the model's own does not. */
export function recordsBehind(
  own: Model | Derivative | Lookalike | null,
  line: FamilyId | null,
  dataset: Dataset,
): readonly (Model | Derivative | Family | Lookalike)[] {
  const family = dataset.families.get(line ?? '');
  const ofFamily = family === undefined ? [] : [family];
  if (own === null) return ofFamily;
  // The licence of a model that names none of its own is that of its line.
  return 'availability' in own && own.licenses === undefined ? [own, ...ofFamily] : [own];
}

function sourcesOf(provenances: readonly Provenance[], dataset: Dataset): readonly Source[] {
  const ids = new Set(provenances.flatMap((provenance) => provenance.sources));
  return [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
}
