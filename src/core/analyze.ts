import type { Dataset } from './dataset/dataset.ts';
import type { IsoDate } from './dataset/types.ts';
import type { Finding, SuppressedFinding } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import type { Reference } from './reference.ts';

export interface AnalyzeInput {
  readonly text: string;
  /** Path with forward slashes; only its file name and extension are looked at. */
  readonly path: string;
  /** The editor's language id where there is one; the extension decides otherwise. */
  readonly languageId?: string;
  readonly dataset: Dataset;
  readonly policy: Policy;
  /** The day on which dated facts are judged. */
  readonly asOf: IsoDate;
}

export interface Analysis {
  /** In order of position. */
  readonly references: readonly Reference[];
  /** In order of position, then of code. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Finds and judges every reference in one document. Never throws; linear in the text. */
export function analyze(_input: AnalyzeInput): Analysis {
  return { references: [], findings: [], suppressed: [] };
}
