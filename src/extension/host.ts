import type * as vscode from 'vscode';
import type { FileSystem } from '../scan/fileSystem.ts';
import type { ScanOptions } from '../scan/scanOptions.ts';
import { createVirtualFileSystem } from './virtualFileSystem.ts';

/** What the extension needs of the place that it runs in: Node beside a disk, or a browser without one. */
export interface Host {
  /** The scan's view of a workspace: one for each scheme and authority, whose paths are the paths of URIs. */
  fileSystemOf(root: vscode.Uri): FileSystem;
  /** How the files of a folder are searched. */
  searchOf(folder: vscode.Uri): Pick<ScanOptions, 'search' | 'readers'>;
  /** What earlier scans of a folder have learnt; `undefined` where that cannot be kept. */
  memoryOf(folder: vscode.Uri): Memory | undefined;
}

export interface Memory extends NonNullable<ScanOptions['memory']> {
  /** Keeps what was learnt for the next scan. */
  save(): Promise<void>;
}

/** The editor is asked for everything: works wherever the editor does. */
export const virtualHost: Host = {
  fileSystemOf: createVirtualFileSystem,
  // Other file systems take time to answer.
  searchOf: () => ({ readers: 8 }),
  // Nothing tells that a file is the one it was.
  memoryOf: () => undefined,
};
