import {
  applyBaseline,
  type BaselineEntry,
  type BaselineSubject,
  baselineName,
  baselineOf,
  parseBaseline,
  printBaseline,
} from '../core/baseline.ts';
import { readConfigurationText, syntaxErrorAt } from './configuration.ts';
import type { FileSystem } from './fileSystem.ts';
import { isInside, joinPath, relativePath, resolvePath } from './paths.ts';
import type { ScannedFile, ScanResult } from './scanResult.ts';

/** What a project accepts, and the file where it says so; its text is `null` where there is none yet. */
export interface Baseline {
  readonly path: string;
  readonly text: string | null;
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineOptions {
  readonly fileSystem: FileSystem;
  /** Where the baseline of files without a configuration lies. */
  readonly fallbackFolder: string;
}

/**
 * Hides what the baselines accept. Each lies beside the configuration that holds for a file. Fails with a
 * `ConfigurationError` on a baseline that cannot be read.
 */
export async function applyBaselines(result: ScanResult, options: BaselineOptions): Promise<ScanResult> {
  const baselines = new Map<string, readonly BaselineEntry[]>();
  const files: ScannedFile[] = [];
  for (const file of result.files) {
    const folder = baselineFolder(file, options);
    const entries = baselines.get(folder) ?? (await readBaseline(options.fileSystem, folder)).entries;
    baselines.set(folder, entries);
    files.push({ ...file, analysis: applyBaseline(subjectOf(file, folder), entries) });
  }
  return { ...result, files };
}

/**
 * The baseline files that accept everything found, as texts by absolute path. What they hold about files outside
 * `scanned` is kept. Where the first path's baseline lies, one is made even if there is nothing to accept.
 */
export async function updatedBaselines(
  result: ScanResult,
  scanned: readonly string[],
  options: BaselineOptions,
): Promise<ReadonlyMap<string, string>> {
  const main = result.configuration.folder ?? options.fallbackFolder;
  const subjects = new Map<string, BaselineSubject[]>([[main, []]]);
  for (const { folder } of result.configurations) if (folder !== null) subjects.set(folder, []);
  for (const file of result.files) {
    const folder = baselineFolder(file, options);
    const others = subjects.get(folder) ?? [];
    others.push(subjectOf(file, folder));
    subjects.set(folder, others);
  }
  const texts = new Map<string, string>();
  for (const [folder, found] of subjects) {
    const { entries: previous } = await readBaseline(options.fileSystem, folder);
    const accepted = baselineOf(found, previous);
    if (accepted.length + previous.length === 0 && folder !== main) continue;
    const elsewhere = previous.filter(
      ({ path }) => !scanned.some((root) => isInside(resolvePath(folder, path), root)),
    );
    texts.set(joinPath(folder, baselineName), printBaseline([...elsewhere, ...accepted]));
  }
  return texts;
}

function baselineFolder({ configuration }: ScannedFile, { fallbackFolder }: BaselineOptions): string {
  return configuration.folder ?? fallbackFolder;
}

function subjectOf({ absolutePath, text, analysis }: ScannedFile, folder: string): BaselineSubject {
  return { path: relativePath(folder, absolutePath), text, analysis };
}

/** The baseline in a folder. Fails with a `ConfigurationError` on one that cannot be read. */
export async function readBaseline(fileSystem: FileSystem, folder: string): Promise<Baseline> {
  const path = joinPath(folder, baselineName);
  const text = await readConfigurationText(fileSystem, path);
  if (text === null) return { path, text, entries: [] };
  const { entries, error } = parseBaseline(text);
  if (error !== null) throw syntaxErrorAt(path, text, error.offset, error.message);
  return { path, text, entries };
}
