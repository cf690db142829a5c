import fs from 'node:fs';
import type { Writable } from 'node:stream';
import { UsageError } from './terminal.ts';

/** Larger pieces save system calls; smaller ones save memory. */
const pieceLength = 65_536;

/**
 * Writes to a file, or to a stream and waits until it is through: whoever exits before cuts a pipe short. A reader
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
      if (!isClosedPipe(error)) throw error;
    }
    return;
  }
  try {
    const descriptor = fs.openSync(file, 'w');
    try {
      for (const piece of inPieces(chunks)) fs.writeFileSync(descriptor, piece);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Fails with {@link UsageError}. */
export function writeFile(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** True for what a stream says when its reader has gone. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
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

function cannotWrite(file: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return code === null
    ? (error as Error)
    : new UsageError(`cannot write ${JSON.stringify(file)} (${code}); name another file`);
}
