import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toPortablePath } from '../../src/scan/nodeFileSystem.ts';

/** What is at a path: the text or bytes of a file, or something that is no file. */
export type TreeEntry =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly size: number }
  | typeof folder
  | typeof fifo;

/** An empty folder. */
export const folder = Symbol('folder');
/** A named pipe, which nobody writes to. */
export const fifo = Symbol('fifo');
export type Tree = Readonly<Record<string, TreeEntry>>;

/** Builds a folder from paths and contents, hands it over, and then removes it. `size` creates a sparse file. */
export async function withTree<T>(tree: Tree, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = toPortablePath(fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'model-license-lens-'))));
  try {
    for (const [name, entry] of Object.entries(tree)) write(path.join(root, name), entry);
    return await use(root);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

function write(file: string, entry: TreeEntry): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (entry === folder) fs.mkdirSync(file);
  else if (entry === fifo) execFileSync('mkfifo', [file]);
  else if (typeof entry === 'string' || entry instanceof Uint8Array) fs.writeFileSync(file, entry);
  else if ('link' in entry) fs.symlinkSync(entry.link, file);
  else {
    fs.writeFileSync(file, '');
    fs.truncateSync(file, entry.size);
  }
}
