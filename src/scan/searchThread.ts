// The script of a thread that searches: reads files, and says which of them are worth a closer look.
import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type FolderStamps, type SearchNews, stampWidth } from './candidateSearch.ts';
import { isBinary, isWide } from './decode.ts';
import type { FolderFiles } from './discover.ts';
import { headSize } from './fileSystem.ts';
import { openForReading } from './nodeFileSystem.ts';
import { joinPath } from './paths.ts';
import { latin1, testOf } from './prefilter.ts';
import type { ThreadData } from './threadSearch.ts';

const { prefilters, maxSize } = workerData as ThreadData;
const tests = prefilters.map(testOf);
/** For one file after the other: to make one for each costs as much as to read it. */
let buffer = Buffer.allocUnsafe(2 ** 20);

/** Bytes that are searched at a time. */
const window = 2 ** 19;
/** More than the longest name with what must stand before it. */
const overlap = 1024;

parentPort?.on('message', (folders: readonly FolderFiles[]) => {
  const candidates: string[] = [];
  const stamps = folders.map(({ folder, names }): FolderStamps => {
    const found = new Float64Array(names.length * stampWidth).fill(Number.NaN);
    for (const [index, name] of names.entries()) {
      const path = joinPath(folder, name);
      if (isCandidate(path, found.subarray(index * stampWidth))) candidates.push(path);
    }
    return { folder, names, stamps: found };
  });
  parentPort?.postMessage({ candidates, stamps } satisfies SearchNews);
});

/** What cannot be searched is one: whoever reads it will note why. */
function isCandidate(path: string, stamp: Float64Array): boolean {
  try {
    const bytes = read(path, stamp);
    if (bytes === null || isBinary(bytes.subarray(0, headSize)) || isWide(bytes)) return true;
    for (const text of windowsOf(bytes)) if (tests.some((test) => test(text))) return true;
    return false;
  } catch {
    return true;
  }
}

/** A large text in pieces that fall due to be cleared away at once; what lies across a border is whole in one of them. */
function* windowsOf(bytes: Uint8Array): Generator<string> {
  let start = 0;
  do {
    yield latin1(bytes.subarray(start, start + window));
    start += window - overlap;
  } while (start + overlap < bytes.length);
}

/** `null` for what is no regular file, too large, or changes meanwhile. */
function read(path: string, stamp: Float64Array): Uint8Array | null {
  const descriptor = openForReading(path);
  try {
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile()) return null;
    stamp.set([stats.size, stats.mtimeMs, stats.ctimeMs]);
    if (stats.size > maxSize) return null;
    if (stats.size > buffer.length) buffer = Buffer.allocUnsafe(stats.size);
    const length = fs.readSync(descriptor, buffer, 0, stats.size, 0);
    return length === stats.size ? buffer.subarray(0, length) : null;
  } finally {
    fs.closeSync(descriptor);
  }
}
