import { type Discovered, discover, type FolderFiles } from './discover.ts';
import { FileScanner } from './fileScanner.ts';
import { isCardPath } from './localModels.ts';
import { Notes } from './notes.ts';
import { Pacer } from './pacer.ts';
import { joinPath, nameOf, parentOf } from './paths.ts';
import type { ScanOptions } from './scanOptions.ts';
import type { ScanResult } from './scanResult.ts';
import { TreeScan } from './treeScan.ts';

/**
 * Searches files and folders. A file that fails is a note; what stops the scan is a `ConfigurationError` or the
 * signal's reason.
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const notes = new Notes();
  const { fileSystem, noIgnore = false, signal, onProgress, only, search, readers = 1 } = options;
  const discovered = await discover(options.paths, { fileSystem, noIgnore, notes, pacer: new Pacer(signal) });
  const scanner = new FileScanner(options, notes, discovered.unmarked);
  const pacer = new Pacer(signal, () => onProgress?.(tree.progress));
  const tree = new TreeScan(scanner, pacer, { discovered, search, readers, signal });
  for (const path of options.paths) await scanner.enter(path);
  await readCards(scanner, discovered, pacer);
  const { found } = discovered;
  await tree.look(only === undefined ? found : found.map((all) => among(all, only)));
  onProgress?.(tree.progress);
  return scanner.finish();
}

/** First, because what the cards say decides what names mean everywhere else. */
async function readCards(scanner: FileScanner, { found }: Discovered, pacer: Pacer): Promise<void> {
  for (const { folder, names } of found) {
    if (pacer.isDue) await pacer.pause();
    for (const name of names) if (isCardPath(name)) await scanner.readCard(joinPath(folder, name));
  }
}

function among(files: FolderFiles, paths: ReadonlySet<string>): FolderFiles {
  const { folder, names } = files;
  return { ...files, names: names.filter((name) => paths.has(joinPath(folder, name))) };
}

/** The same for a text that is no file, as if it stood at a path. */
export async function scanText(options: ScanOptions, path: string, bytes: Uint8Array): Promise<ScanResult> {
  const scanner = new FileScanner(options, new Notes());
  const single = { folder: parentOf(path) ?? path, names: [nameOf(path)], walked: false };
  await scanner.visit(await scanner.open(single), 0, new Pacer(), bytes);
  return scanner.finish();
}
