import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { bundledDataset } from '../core/dataset/bundled.ts';
import { createDataset, type Dataset } from '../core/dataset/dataset.ts';
import { type BaselineOptions, updatedBaselines } from '../scan/baselines.ts';
import { CacheFile, cacheFolder } from '../scan/cacheFile.ts';
import type { CandidateSearch } from '../scan/candidateSearch.ts';
import type { ConfigurationError } from '../scan/configuration.ts';
import { exists } from '../scan/fileSystem.ts';
import { nodeFileSystem as fileSystem, toPortablePath } from '../scan/nodeFileSystem.ts';
import { isInside, relativePath } from '../scan/paths.ts';
import { scan as scanFiles, scanText } from '../scan/scan.ts';
import type { ScanOptions } from '../scan/scanOptions.ts';
import type { ScanResult } from '../scan/scanResult.ts';
import { threadSearch } from '../scan/threadSearch.ts';
import { changedFiles } from './changedFiles.ts';
import type { Arguments } from './options.ts';
import { writeFile } from './output.ts';
import { progressOn } from './progress.ts';
import { type Terminal, UsageError } from './terminal.ts';
import { escapeControls, quoted } from './text.ts';
import { asOf, jobs } from './values.ts';
import { version } from './version.ts';

/** More of them would wait for the disk and for each other. */
const mostThreads = 8;

/** What a command line asks to look at. */
export interface Workspace {
  readonly scan: ScanOptions;
  readonly baseline: BaselineOptions;
  /** What earlier scans of it have learnt. */
  readonly memory: CacheFile | null;
}

/** Reads the paths and options of `scan` and `summary`. Fails with {@link UsageError}. */
export async function openWorkspace(
  options: Arguments,
  { today, signal, env }: Terminal,
): Promise<Workspace> {
  const written = options.positionals.length === 0 ? ['.'] : options.positionals;
  const cwd = toPortablePath('.');
  const paths: string[] = [];
  for (const path of written) {
    const absolute = toPortablePath(path);
    if (path === '' || !(await exists(fileSystem, absolute))) {
      throw new UsageError(`${quoted(path)}: no such file or folder`);
    }
    paths.push(absolute);
  }
  const [first = cwd] = paths;
  const oneFolder = paths.length === 1 && (await fileSystem.typeOf(first)) === 'folder';
  const config = options.values.get('config');
  const output = options.values.get('output');
  const dataset = loadDataset();
  const only = await changesOf(options, paths, signal);
  // Only whole scans are remembered.
  const forgetful = options.switches.has('no-cache') || only !== undefined;
  const memory = forgetful ? null : new CacheFile(cacheFolder(env), paths);
  const search = searchIn(Math.min(jobs(options) ?? availableParallelism(), mostThreads));
  return {
    scan: {
      fileSystem,
      paths,
      display: oneFolder ? (path) => relativePath(first, path) : displayFrom(cwd),
      dataset,
      asOf: asOf(options, today),
      noIgnore: options.switches.has('no-ignore'),
      signal,
      ...(output === undefined ? {} : { skip: new Set([toPortablePath(output)]) }),
      ...(only === undefined ? {} : { only }),
      ...(search === undefined ? {} : { search }),
      ...(memory === null ? {} : { memory: { cache: memory.cache, engine: engine(dataset) } }),
      ...(config === undefined ? {} : { configurationFile: toPortablePath(config) }),
    },
    baseline: { fileSystem, fallbackFolder: oneFolder ? first : cwd },
    memory,
  };
}

/**
 * In threads, which takes two thirds of the time that it takes with ripgrep; `undefined` where one thread has to do.
 */
function searchIn(threads: number): CandidateSearch | undefined {
  return threads < 2 ? undefined : threadSearch(path.join(__dirname, 'searchThread.js'), { threads });
}

/** What `--changed` leaves to look at; `undefined` where everything is. */
async function changesOf(
  options: Arguments,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  const ref = options.values.get('changed');
  if (ref === undefined) return undefined;
  const noIgnore = options.switches.has('no-ignore');
  const changed = new Set<string>();
  for (const path of paths) {
    const isFolder = (await fileSystem.typeOf(path)) === 'folder';
    for (const file of await changedFiles(path, isFolder, { ref, noIgnore, signal })) changed.add(file);
  }
  return changed;
}

/** Scans files and folders, and keeps what was learnt for the next time. */
export async function scanWorkspace({ scan, memory }: Workspace, terminal: Terminal): Promise<ScanResult> {
  const progress = progressOn(terminal);
  try {
    const result = await scanFiles({ ...scan, onProgress: progress.show });
    await memory?.save();
    return result;
  } finally {
    progress.clear();
  }
}

/** Tells this build from others, which may find something else: the version alone stays the same during development. */
function engine({ files }: Dataset): string {
  const { size, mtimeMs } = statSync(__filename);
  return [version, size, mtimeMs, process.version, files.meta.version].join(' ');
}

/** Scans one text that belongs to a path. */
export function scanStdin({ scan }: Workspace, name: string, bytes: Uint8Array): Promise<ScanResult> {
  const path = toPortablePath(name);
  return scanText({ ...scan, paths: [path] }, path, bytes);
}

/** Writes the baselines that accept everything, and gives their paths. Fails with {@link UsageError}. */
export async function updateBaselines(workspace: Workspace, result: ScanResult): Promise<string[]> {
  const texts = await updatedBaselines(result, workspace.scan.paths, workspace.baseline);
  for (const [path, text] of texts) writeFile(path, text);
  return [...texts.keys()];
}

/** The dataset that ships with the product. */
export function loadDataset(): Dataset {
  return createDataset(bundledDataset);
}

/** Paths inside a folder relative to it, others whole. */
function displayFrom(folder: string): (path: string) => string {
  return (path) => (isInside(path, folder) ? relativePath(folder, path) : path);
}

/** The line on stderr for a configuration that cannot be used: `FILE:LINE:COLUMN: message`. */
export function configurationErrorLine({ path, position, message }: ConfigurationError): string {
  const file = escapeControls(displayFrom(toPortablePath('.'))(path));
  return position === null
    ? `${file}: ${message}`
    : `${file}:${position.line}:${position.column}: ${message}`;
}
