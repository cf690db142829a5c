import type { Dataset } from './dataset/dataset.ts';
import type { Alternative, IsoDate, License, PolicyEvent, Source } from './dataset/types.ts';
import type { LicenseBasis, ModelIdentity, Reference } from './reference.ts';

/** What becomes of a model, in one word; shown as one line. */
export type ModelStatus =
  | 'open-weights'
  | 'non-commercial'
  | 'api-only'
  | 'frozen-line'
  | 'retired-endpoint'
  | 'announced'
  | 'nonexistent'
  | 'unresolved'
  | 'unknown';

/** Everything that the product can say about one identifier. */
export interface Explanation {
  readonly query: string;
  readonly reference: Reference | null;
  readonly model: ModelIdentity | null;
  readonly licenses: readonly { readonly license: License; readonly basis: LicenseBasis }[];
  readonly status: ModelStatus;
  /** Oldest first, only those up to the as-of date. */
  readonly events: readonly PolicyEvent[];
  readonly alternatives: readonly Alternative[];
  readonly sources: readonly Source[];
}

/** Explains one identifier as it may stand in code; `query` is taken whole. */
export function explain(query: string, _dataset: Dataset, _asOf: IsoDate): Explanation {
  return { query, reference: null, model: null, licenses: [], status: 'unknown', events: [], alternatives: [], sources: [] };
}

/** The same for a reference that is already resolved. */
export function explainReference(reference: Reference, dataset: Dataset, asOf: IsoDate): Explanation {
  return explain(reference.text, dataset, asOf);
}
