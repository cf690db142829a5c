export type FileType = 'file' | 'folder' | 'special';

export interface FolderEntry {
  readonly name: string;
  readonly type: FileType | 'symlink';
}

export type ReadResult =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** Not a regular file: reading might block or never end. */
  | { readonly kind: 'special' }
  /** `accept` said no. */
  | { readonly kind: 'declined' };

export interface ReadOptions {
  /** Bytes; a larger file is not read. */
  readonly maxSize: number;
  /** Looks at the first {@link headSize} bytes and says whether the rest is wanted. */
  readonly accept?: (head: Uint8Array) => boolean;
}

/** What changes with every change of a regular file, as far as a file system can tell. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** Milliseconds; changes even where a tool sets the time of the modification back. */
  readonly changed: number;
}

/** How many bytes `accept` sees. */
export const headSize = 8192;

/**
 * What the scan needs of a disk. Desktop, command line and web each bring their own; paths are as in `paths.ts`.
 * Every method fails with a {@link FileError} and nothing else.
 */
export interface FileSystem {
  /** In any order; links are not followed. */
  readFolder(path: string): Promise<readonly FolderEntry[]>;
  /** What a path leads to, links followed; `null` where nothing is. */
  typeOf(path: string): Promise<FileType | null>;
  /** The path without links. */
  realPath(path: string): Promise<string>;
  /** Reads a regular file; never waits on a pipe or a device. */
  readFile(path: string, options: ReadOptions): Promise<ReadResult>;
  /** `null` for what is no regular file or cannot be looked at. Left out where it would cost as much as reading. */
  readonly stamp?: (path: string) => FileStamp | null;
}

export type FileErrorReason = 'not-found' | 'symlink-loop' | 'unreadable';

export class FileError extends Error {
  override readonly name = 'FileError';
  readonly reason: FileErrorReason;

  /** `message` names the cause in the system's words, for people. */
  constructor(reason: FileErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Whether something is at a path; what cannot be looked at does not count. */
export async function exists(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    return (await fileSystem.typeOf(path)) !== null;
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
