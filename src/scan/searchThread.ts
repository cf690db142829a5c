// The script of a thread that asks for the stamps of files, or reads them and says which are worth a closer look.
import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { needlesFor } from '../core/detect/needles.ts';
import { stampWidth } from './candidateSearch.ts';
import { isBinary, isWide } from './decode.ts';
import type { FolderFiles } from './discover.ts';
import { headSize } from './fileSystem.ts';
import { openForReading } from './nodeFileSystem.ts';
import { joinPath } from './paths.ts';
import type { ThreadAnswer, ThreadData } from './readingThreads.ts';

/** Looks at a file, fills in its stamp, and says whether it is worth a closer look. */
type Look = (path: string, found: Float64Array, at: number) => boolean;

const data = workerData as ThreadData;
const look: Look = data.work === 'search' ? searching(data) : stamp;
/** Used for every file: to allocate one for each costs as much as to read it. */
let buffer = Buffer.allocUnsafe(2 ** 20);

parentPort?.on('message', (folders: readonly FolderFiles[]) => {
  const candidates: string[] = [];
  const stamps = folders.map(({ folder, names }) => {
    const found = new Float64Array(names.length * stampWidth).fill(Number.NaN);
    for (const [index, name] of names.entries()) {
      const path = joinPath(folder, name);
      if (look(path, found, index * stampWidth)) candidates.push(path);
    }
    return found;
  });
  parentPort?.postMessage({ candidates, stamps } satisfies ThreadAnswer);
});

/** What cannot be searched is a candidate: whoever reads it will note why. */
function searching({ words, maxSize }: ThreadData & { readonly work: 'search' }): Look {
  const needles = words.map((of) => needlesFor(of));
  return (path, found, at) => {
    try {
      const bytes = read(path, maxSize, found, at);
      if (bytes === null || isBinary(bytes.subarray(0, headSize)) || isWide(bytes)) return true;
      return needles.some(({ test }) => test(bytes));
    } catch {
      return true;
    }
  };
}

/** `null` for what is no regular file, too large, or changes meanwhile. */
function read(path: string, maxSize: number, found: Float64Array, at: number): Uint8Array | null {
  const descriptor = openForReading(path);
  try {
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile()) return null;
    setStamp(stats, found, at);
    if (stats.size > maxSize) return null;
    if (stats.size > buffer.length) buffer = Buffer.allocUnsafe(stats.size);
    const length = fs.readSync(descriptor, buffer, 0, stats.size, 0);
    return length === stats.size ? buffer.subarray(0, length) : null;
  } finally {
    fs.closeSync(descriptor);
  }
}

function stamp(path: string, found: Float64Array, at: number): boolean {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() === true) setStamp(stats, found, at);
  } catch {
    // Reading it will fail as well, and say why.
  }
  return false;
}

function setStamp({ size, mtimeMs, ctimeMs }: fs.Stats, found: Float64Array, at: number): void {
  found[at] = size;
  found[at + 1] = mtimeMs;
  found[at + 2] = ctimeMs;
}
