import type { EarlyStamps } from './candidateSearch.ts';
import { CardReader } from './cardReader.ts';
import { type Discovered, discover, type FolderFiles } from './discover.ts';
import { DutyLedger } from './dutyLedger.ts';
import { FileScanner, type ScanParts } from './fileScanner.ts';
import { isCardPath, LocalModels } from './localModels.ts';
import { Notes } from './notes.ts';
import { Pacer } from './pacer.ts';
import { joinPath, nameOf, parentOf } from './paths.ts';
import { ResultCollector } from './resultCollector.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScanResult } from './scanResult.ts';
import { ScanScope } from './scanScope.ts';
import { TreeScan } from './treeScan.ts';

/**
 * Searches files and folders. A file that fails is a note; what stops the scan is a `ConfigurationError` or the
 * signal's reason.
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { search, only, memory } = options;
  // What is remembered holds for files that have not changed since.
  const isAsked = only === undefined && memory?.cache.knowsAny === true;
  const stamps = isAsked ? search?.stampEarly?.() : undefined;
  try {
    return await scanTree(options, stamps);
  } finally {
    await stamps?.stop();
  }
}

async function scanTree(options: ScanOptions, stamps: EarlyStamps | undefined): Promise<ScanResult> {
  const { fileSystem, noIgnore = false, signal, onProgress, only, search, readers = 1 } = options;
  const notes = new Notes();
  const discovered = await discover(options.paths, {
    fileSystem,
    noIgnore,
    notes,
    pacer: new Pacer(signal),
    onFound: (files) => {
      if (files.walked) stamps?.add(files);
    },
  });
  const parts = partsOf(options, notes, discovered.unmarked);
  const { scope, localModels, duties } = parts;
  for (const path of options.paths) {
    duties.delete(path);
    await scope.enter(path);
  }
  const pacer = new Pacer(signal, () => onProgress?.(tree.progress));
  const scanner = new FileScanner(options, parts);
  const tree = new TreeScan(scanner, pacer, {
    roots: scope.folders,
    discovered,
    search,
    stamps,
    readers,
    signal,
  });
  await readCards(new CardReader(options, scope, localModels), discovered, pacer);
  const { found } = discovered;
  await tree.look(only === undefined ? found : found.map((all) => among(all, only)));
  onProgress?.(tree.progress);
  return finish(options, parts);
}

/** The same for a text that is no file, as if it stood at a path. */
export async function scanText(options: ScanOptions, path: string, bytes: Uint8Array): Promise<ScanResult> {
  const parts = partsOf(options, new Notes());
  const scanner = new FileScanner(options, parts);
  const single = { folder: parentOf(path) ?? path, names: [nameOf(path)], walked: false };
  await scanner.visit(await scanner.open(single), 0, new Pacer(), bytes);
  return finish(options, parts);
}

function partsOf(options: ScanOptions, notes: Notes, unmarked: ReadonlySet<string> = new Set()): ScanParts {
  const scope = new ScanScope(options, unmarked);
  return {
    scope,
    localModels: options.localModels ?? new LocalModels(),
    duties: options.duties ?? new DutyLedger((configuration) => scope.evidenceFolders(configuration)),
    found: new ResultCollector(options, notes),
    notes,
  };
}

/** First, because what the cards say decides what names mean everywhere else. */
async function readCards(cards: CardReader, { found }: Discovered, pacer: Pacer): Promise<void> {
  for (const { folder, names } of found) {
    if (pacer.isDue) await pacer.pause();
    for (const name of names) if (isCardPath(name)) await cards.read(joinPath(folder, name));
  }
}

function among(files: FolderFiles, paths: ReadonlySet<string>): FolderFiles {
  const { folder, names } = files;
  return { ...files, names: names.filter((name) => paths.has(joinPath(folder, name))) };
}

/** Adds what only the whole can tell, and puts everything in order. */
async function finish(options: ScanOptions, parts: ScanParts): Promise<ScanResult> {
  const { scope, localModels, duties, found } = parts;
  const configurations = await scope.configurations();
  const [firstPath = '/'] = options.paths;
  return {
    ...found.finish(configurations, duties.missing()),
    configuration: await scope.configurationAt(firstPath),
    configurations,
    duties,
    localModels,
  };
}
