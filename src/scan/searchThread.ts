// The script of a thread that searches: reads files, and says which of them are worth a closer look.
import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type Needles, needlesFor } from '../core/detect/candidates.ts';
import { type SearchedFiles, stampWidth } from './candidateSearch.ts';
import { isBinary, isWide } from './decode.ts';
import { headSize } from './fileSystem.ts';
import { openForReading } from './nodeFileSystem.ts';
import { joinPath } from './paths.ts';
import type { ThreadAnswer, ThreadData } from './threadSearch.ts';

const { words, maxSize } = workerData as ThreadData;
/** Made for the first file that is read: where nothing has changed, none is. */
let needles: readonly Needles[] | undefined;
/** For one file after the other: to make one for each costs as much as to read it. */
let buffer = Buffer.allocUnsafe(2 ** 20);

parentPort?.on('message', (folders: readonly SearchedFiles[]) => {
  const candidates: string[] = [];
  const stamps = folders.map(({ folder, names, remembered }) => {
    const found = new Float64Array(names.length * stampWidth).fill(Number.NaN);
    for (const [index, name] of names.entries()) {
      const path = joinPath(folder, name);
      const at = index * stampWidth;
      if (remembered !== undefined && isUnchanged(path, remembered, found, at)) continue;
      if (isCandidate(path, found, at)) candidates.push(path);
    }
    return found;
  });
  parentPort?.postMessage({ candidates, stamps } satisfies ThreadAnswer);
});

/** Whether a file is as it is remembered; then it is not opened. */
function isUnchanged(path: string, remembered: Float64Array, found: Float64Array, at: number): boolean {
  if (Number.isNaN(remembered[at])) return false;
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return false;
    take(stats, found, at);
  } catch {
    return false;
  }
  for (let i = at; i < at + stampWidth; i++) if (found[i] !== remembered[i]) return false;
  return true;
}

function take({ size, mtimeMs, ctimeMs }: fs.Stats, found: Float64Array, at: number): void {
  found[at] = size;
  found[at + 1] = mtimeMs;
  found[at + 2] = ctimeMs;
}

/** What cannot be searched is one: whoever reads it will note why. */
function isCandidate(path: string, found: Float64Array, at: number): boolean {
  try {
    const bytes = read(path, found, at);
    if (bytes === null || isBinary(bytes.subarray(0, headSize)) || isWide(bytes)) return true;
    needles ??= words.map((of) => needlesFor(of));
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
    take(stats, found, at);
    if (stats.size > maxSize) return null;
    if (stats.size > buffer.length) buffer = Buffer.allocUnsafe(stats.size);
    const length = fs.readSync(descriptor, buffer, 0, stats.size, 0);
    return length === stats.size ? buffer.subarray(0, length) : null;
  } finally {
    fs.closeSync(descriptor);
  }
}
