import type { analyze } from '../core/analyze.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { IsoDate } from '../core/dataset/types.ts';
import type { Grounds } from '../core/grounds.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { CandidateSearch } from './candidateSearch.ts';
import type { Configuration } from './configuration.ts';
import type { DutyLedger } from './dutyLedger.ts';
import type { FileSystem } from './fileSystem.ts';
import type { LocalModels } from './localModels.ts';
import type { ScanCache } from './scanCache.ts';
import type { ScannedFile } from './scanResult.ts';

/** What is to be scanned, and how. */
export interface ScanOptions {
  readonly fileSystem: FileSystem;
  /** Files and folders, absolute as in `paths.ts`. */
  readonly paths: readonly string[];
  /** Turns an absolute path into the one that people see. */
  readonly display: (path: string) => string;
  readonly dataset: Dataset;
  readonly asOf: IsoDate;
  /** One configuration for everything, instead of the nearest one upwards. */
  readonly configurationFile?: string;
  /** What holds under a configuration; by default what it says. */
  readonly policyUnder?: (configuration: Configuration) => Policy;
  readonly noIgnore?: boolean;
  /** Absolute paths to leave out: the report that is being written. */
  readonly skip?: ReadonlySet<string>;
  /**
   * The absolute paths that are looked at, of all below `paths`. The others still say which models are local, so that
   * a finding is the same as without; what duties the whole leaves open cannot be told.
   */
  readonly only?: ReadonlySet<string>;
  /** The text of a document that is open in an editor, which wins over the disk. */
  readonly openText?: (path: string) => string | undefined;
  /** What an earlier scan found about the duties of the whole: it is brought up to date, and judged anew. */
  readonly duties?: DutyLedger;
  /** The models that an earlier scan found in the whole. */
  readonly localModels?: LocalModels;
  /** Finds the files that are worth reading; without it all are read. */
  readonly search?: CandidateSearch;
  /** How many files are read at a time: one, unless the file system is slow to answer. */
  readonly readers?: number;
  /** What earlier scans know, and what is to tell this one's results from those of another engine or other facts. */
  readonly memory?: { readonly cache: ScanCache; readonly engine: string };
  /** Sees what is found as it is found; findings about the whole are not among it yet. */
  readonly onFound?: (file: ScannedFile, grounds: Grounds) => void;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly analyze?: typeof analyze;
}
