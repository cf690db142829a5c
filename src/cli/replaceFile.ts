import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: whoever reads it never sees half of it, and where the disk is full the old one
 * stays. A link stays a link, and what is no regular file (`/dev/stderr`, a pipe) is written to as it is.
 */
export function replaceFile(file: string, pieces: Iterable<string>): void {
  const before = fs.statSync(file, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    writePieces(fs.openSync(file, 'w'), pieces);
    return;
  }
  const target = before === undefined ? file : fs.realpathSync(file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const descriptor = fs.openSync(temporary, 'w');
    if (before !== undefined) fs.fchmodSync(descriptor, before.mode);
    writePieces(descriptor, pieces);
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function writePieces(descriptor: number, pieces: Iterable<string>): void {
  try {
    for (const piece of pieces) fs.writeFileSync(descriptor, piece);
  } finally {
    fs.closeSync(descriptor);
  }
}
