import type { Analysis } from '../core/analyze.ts';
import type { Configuration } from './configuration.ts';
import type { DutyLedger } from './dutyLedger.ts';
import type { LocalModels } from './localModels.ts';
import type { ScanNote } from './notes.ts';

/** A file in which something was found. */
export interface ScannedFile {
  /** As people see it. */
  readonly path: string;
  readonly absolutePath: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly configuration: Configuration;
}

export interface ScanResult {
  /** By path in code unit order; configurations with problems are among them. */
  readonly files: readonly ScannedFile[];
  /** What holds at the first path. */
  readonly configuration: Configuration;
  /** All that held for some file, or were found on the way. */
  readonly configurations: readonly Configuration[];
  /** What the files show of duties done; the findings about what they do not show are among those of the files. */
  readonly duties: DutyLedger;
  /** The models that the folders hold. */
  readonly localModels: LocalModels;
  readonly notes: readonly ScanNote[];
  /** Files that were searched and their bytes; what a note stands for is not counted. */
  readonly stats: { readonly files: number; readonly bytes: number };
}
