import type { TextOrBytes } from '../core/detect/anchors/anchors.ts';
import { decode, isBinary, isWide } from './decode.ts';
import { FileError, type FileSystem, headSize } from './fileSystem.ts';
import type { NoteReason } from './notes.ts';

/** The result of searching one file. */
export type Searched =
  | { readonly kind: 'hit'; readonly text: string; readonly size: number; readonly faithful: boolean }
  | { readonly kind: 'miss'; readonly size: number }
  | { readonly kind: 'skipped'; readonly reason: NoteReason };

/** Reads a file only as far as needed: its first bytes show whether it is binary, all of them whether there is a hit. */
export async function searchFile(
  fileSystem: FileSystem,
  path: string,
  maxSize: number,
  mayConcern: (searched: TextOrBytes) => boolean,
): Promise<Searched> {
  try {
    const result = await fileSystem.readFile(path, { maxSize, accept: (head) => !isBinary(head) });
    switch (result.kind) {
      case 'content':
        return searchContent(result.bytes, mayConcern);
      case 'declined':
        return { kind: 'skipped', reason: 'binary' };
      case 'special':
        return { kind: 'skipped', reason: 'special-file' };
      case 'too-large':
        return { kind: 'skipped', reason: 'too-large' };
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { kind: 'skipped', reason: 'unreadable' };
  }
}

/** The same for bytes that are already in memory. */
export function searchBytes(
  bytes: Uint8Array,
  maxSize: number,
  mayConcern: (searched: TextOrBytes) => boolean,
): Searched {
  if (bytes.length > maxSize) return { kind: 'skipped', reason: 'too-large' };
  if (isBinary(bytes.subarray(0, headSize))) return { kind: 'skipped', reason: 'binary' };
  return searchContent(bytes, mayConcern);
}

/** The same for the text of a document that is open in an editor. */
export function searchOpenText(text: string, mayConcern: (searched: TextOrBytes) => boolean): Searched {
  const size = text.length;
  return mayConcern(text) ? { kind: 'hit', text, size, faithful: true } : { kind: 'miss', size };
}

/** Decoding costs more than searching, and most files have nothing in them. */
function searchContent(bytes: Uint8Array, mayConcern: (searched: TextOrBytes) => boolean): Searched {
  const size = bytes.length;
  const wide = isWide(bytes);
  if (!wide && !mayConcern(bytes)) return { kind: 'miss', size };
  const { text, faithful } = decode(bytes);
  return wide && !mayConcern(text) ? { kind: 'miss', size } : { kind: 'hit', text, size, faithful };
}
