import { includesPath } from '../core/policy/globs.ts';
import { type Configuration, statementNames, statesPolicy } from './configuration.ts';
import { mayShowDuties } from './dutyLedger.ts';
import type { FolderScan } from './folderScan.ts';
import { relativePath } from './paths.ts';
import type { ScanOptions } from './scanOptions.ts';

/** How a file is to be looked at. */
export interface Aspect {
  readonly path: string;
  /** Left out by the configuration: it is evidence, and no more. */
  readonly excluded: boolean;
  /** A README, notice or licence, which counts even if it names no model. */
  readonly isTop: boolean;
  /** The text of a document that is open in an editor. */
  readonly openText: string | undefined;
}

/** How a file of a folder is to be looked at; `null` for one that is not. */
export function aspectOf(
  folder: FolderScan,
  index: number,
  { skip, openText }: Pick<ScanOptions, 'skip' | 'openText'>,
): Aspect | null {
  const { configuration, isEvidence } = folder.rules;
  const name = folder.name(index);
  const path = folder.path(index);
  if (skip?.has(path) === true || isStatement(path, name, configuration)) return null;
  const excluded = isExcluded(path, configuration);
  // What `exclude` leaves out is still evidence for duties.
  if (excluded && !isEvidence) return null;
  return { path, excluded, isTop: isEvidence && mayShowDuties(name), openText: openText?.(path) };
}

/** Whether a file has to be read in any case. */
export function isCertain({ isTop, openText }: Aspect): boolean {
  return isTop || openText !== undefined;
}

function isStatement(path: string, name: string, configuration: Configuration): boolean {
  return statementNames.has(name) || statesPolicy(path, configuration);
}

function isExcluded(path: string, { folder, policy }: Configuration): boolean {
  return folder !== null && !includesPath(relativePath(folder, path), policy);
}
