import type { NoteReason } from '../../scan/notes.ts';

/** Why a file was not scanned, or not reliably, in words. */
export const noteWords: Readonly<Record<Exclude<NoteReason, 'binary'>, string>> = {
  unreadable: 'cannot be read',
  'too-large': 'larger than maxFileSize (20 MB unless configured), not read',
  'broken-symlink': 'link to nothing',
  'symlink-loop': 'link to a folder that contains it, not followed',
  'symlink-outside': 'link leading out of the scanned folder, not followed',
  'special-file': 'not a regular file, not read',
  'own-report': 'a report of this product, not searched',
  failed: 'could not be analysed, please report it',
  encoding: 'unknown encoding, searched anyway',
};
