// The script of a thread that searches: reads files, and says which of them are worth a closer look.
import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { needlesFor } from '../core/detect/needles.ts';
import { stampWidth } from './candidateSearch.ts';
import { isBinary, isWide } from './decode.ts';
import type { FolderFiles } from './discover.ts';
import { headSize } from './fileSystem.ts';
import { openForReading } from './nodeFileSystem.ts';
import { joinPath } from './paths.ts';
import type { ThreadAnswer, ThreadData } from './threadSearch.ts';

const { words, maxSize } = workerData as ThreadData;
const needles = words.map((of) => needlesFor(of));
/** Used for every file: to allocate one for each costs as much as to read it. */
let buffer = Buffer.allocUnsafe(2 ** 20);

parentPort?.on('message', (folders: readonly FolderFiles[]) => {
  const candidates: string[] = [];
  const stamps = folders.map(({ folder, names }) => {
    const found = new Float64Array(names.length * stampWidth).fill(Number.NaN);
    for (const [index, name] of names.entries()) {
      const path = joinPath(folder, name);
      if (isCandidate(path, found, index * stampWidth)) candidates.push(path);
    }
    return found;
  });
  parentPort?.postMessage({ candidates, stamps } satisfies ThreadAnswer);
});

/** What cannot be searched is one: whoever reads it will note why. */
function isCandidate(path: string, found: Float64Array, at: number): boolean {
  try {
    const bytes = read(path, found, at);
    if (bytes === null || isBinary(bytes.subarray(0, headSize)) || isWide(bytes)) return true;
    return needles.some(({ test }) => test(bytes));
  } catch {
    return true;
  }
}

/** `null` for what is no regular file, too large, or changes meanwhile. */
function read(path: string, found: Float64Array, at: number): Uint8Array | null {
  const descriptor = openForReading(path);
  try {
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile()) return null;
    found.set([stats.size, stats.mtimeMs, stats.ctimeMs], at);
    if (stats.size > maxSize) return null;
    if (stats.size > buffer.length) buffer = Buffer.allocUnsafe(stats.size);
    const length = fs.readSync(descriptor, buffer, 0, stats.size, 0);
    return length === stats.size ? buffer.subarray(0, length) : null;
  } finally {
    fs.closeSync(descriptor);
  }
}
