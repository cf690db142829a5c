import type { Writable } from 'node:stream';
import { lookUp } from '../core/lookUp.ts';
import { systemCode } from '../scan/systemError.ts';
import { replaceFile } from './replaceFile.ts';
import { UsageError } from './terminal.ts';
import { quoted } from './text.ts';

/** Larger pieces save system calls; smaller ones save memory. */
const pieceLength = 65_536;

/**
 * Writes to a file, or to a stream and waits until it is through: an earlier exit would cut a pipe short. A reader
 * that has seen enough (`| head`) is no error. Fails with {@link UsageError}.
 */
export async function writeOutput(
  chunks: Iterable<string>,
  file: string | undefined,
  stdout: Writable,
): Promise<void> {
  if (file === undefined) {
    try {
      for (const piece of inPieces(chunks)) await write(stdout, piece);
    } catch (error) {
      if (systemCode(error) !== 'EPIPE') throw cannotWrite('standard output', error);
    }
    return;
  }
  replace(file, inPieces(chunks));
}

/** Fails with {@link UsageError}. */
export function writeFile(file: string, text: string): void {
  replace(file, [text]);
}

function replace(file: string, pieces: Iterable<string>): void {
  try {
    replaceFile(file, pieces);
  } catch (error) {
    throw cannotWrite(quoted(file), error);
  }
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function* inPieces(chunks: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function cannotWrite(target: string, error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const mend = lookUp(mends, code);
  return new UsageError(`cannot write ${target} (${code})${mend === undefined ? '' : `: ${mend}`}`);
}

/** What is wrong and what to do, by the system's name for a failure. */
const mends = {
  ENOENT: 'no such folder; create it first',
  ENOTDIR: 'part of the path is a file; choose another place',
  EISDIR: 'it is a folder; choose a file in it',
  EACCES: 'permission denied; choose another place or ask for permission',
  EPERM: 'permission denied; choose another place or ask for permission',
  EROFS: 'nothing can be written there; choose another place',
  ENOSPC: 'the disk is full; free some space or choose another place',
} as const;
