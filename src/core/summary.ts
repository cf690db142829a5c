import type { Analysis } from './analyze.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { IsoDate, Lab, LicenseId, PolicyEvent } from './dataset/types.ts';
import type { ModelStatus } from './explain.ts';
import type { Policy } from './policy/policy.ts';
import type { ModelIdentity } from './reference.ts';

export interface SummaryModel {
  readonly identity: ModelIdentity;
  readonly licenses: readonly LicenseId[];
  readonly status: ModelStatus;
  readonly references: number;
  /** Paths that name it, in order. */
  readonly paths: readonly string[];
}

export interface SummaryDuty {
  readonly license: LicenseId;
  /** A key of `Clauses`. */
  readonly clause: string;
  readonly state: 'applies' | 'not-applicable' | 'met' | 'unmet' | 'unknown';
  readonly reason: string;
  readonly evidence: readonly { readonly path: string; readonly line: number }[];
}

/** What the policy summary shows: page, Markdown, CLI text and JSON print this object. */
export interface Summary {
  readonly version: 1;
  readonly dataset: { readonly version: string; readonly asOf: IsoDate; readonly ageDays: number };
  readonly models: readonly SummaryModel[];
  readonly duties: readonly SummaryDuty[];
  /** Oldest first, up to the as-of date. */
  readonly events: readonly PolicyEvent[];
  readonly labs: readonly Lab[];
}

export interface AnalyzedFile {
  readonly path: string;
  readonly analysis: Analysis;
}

/** Folds the analyses of many files into what a person can read. */
export function summarize(
  _files: readonly AnalyzedFile[],
  dataset: Dataset,
  _policy: Policy,
  _asOf: IsoDate,
): Summary {
  return {
    version: 1,
    dataset: { version: dataset.files.meta.version, asOf: dataset.files.meta.asOf, ageDays: 0 },
    models: [],
    duties: [],
    events: [],
    labs: dataset.files.labs,
  };
}
