import { compare } from '../core/compare.ts';
import { configurationName } from './configuration.ts';
import { FileError, type FileSystem, type FolderEntry } from './fileSystem.ts';
import { type IgnoreLevel, isIgnored, readIgnoreLevel, readIgnoreLevelsAbove } from './ignore/ignoreLevel.ts';
import type { Notes } from './notes.ts';
import type { Pacer } from './pacer.ts';
import { isInside, joinPath, nameOf, parentOf } from './paths.ts';

export interface DiscoverOptions {
  readonly fileSystem: FileSystem;
  /** Leaves `.gitignore` and `.ignore` unread. */
  readonly noIgnore: boolean;
  readonly notes: Notes;
  readonly pacer: Pacer;
  /** Sees the files of each folder as they are found. */
  readonly onFound?: (files: FolderFiles) => void;
}

/** Files of one folder: their paths would take most of the memory of a scan. */
export interface FolderFiles {
  readonly folder: string;
  readonly names: readonly string[];
  /** Whether it is reached from a root without a link. */
  readonly walked: boolean;
}

export interface Discovered {
  readonly found: readonly FolderFiles[];
  /** The folders that ignore files leave out. */
  readonly leftOut: readonly string[];
  /** The folders in which neither a configuration lies nor a repository begins. */
  readonly unmarked: ReadonlySet<string>;
}

interface Folder {
  readonly path: string;
  /** The path without links, by which a folder is known to have been seen. */
  readonly realPath: string;
  /** Ignore files of the folders above. */
  readonly above: IgnoreLevel | null;
  readonly walked: boolean;
}

interface Link {
  readonly path: string;
  readonly realFolder: string;
  readonly level: IgnoreLevel | null;
}

/**
 * Lists the files below folders, and files named themselves, each once. A root is scanned even if an
 * ignore file leaves it out. Links are followed as long as they stay inside what is scanned.
 */
export async function discover(roots: readonly string[], options: DiscoverOptions): Promise<Discovered> {
  const walk = new Walk(options);
  for (const root of roots) await walk.addRoot(root);
  await walk.followLinks();
  return walk;
}

class Walk implements Discovered {
  readonly #options: DiscoverOptions;
  readonly #realRoots: string[] = [];
  /** What was found in folders, by their paths without links. */
  readonly #entered = new Map<string, FolderFiles>();
  /** Files that were not found in their folder, by their paths without links. */
  readonly #single = new Set<string>();
  #links: Link[] = [];
  readonly found: FolderFiles[] = [];
  readonly leftOut: string[] = [];
  readonly unmarked = new Set<string>();

  constructor(options: DiscoverOptions) {
    this.#options = options;
  }

  async addRoot(path: string): Promise<void> {
    const { fileSystem, noIgnore } = this.#options;
    await this.#noting(path, async () => {
      const realPath = await fileSystem.realPath(path);
      this.#realRoots.push(realPath);
      if ((await fileSystem.typeOf(path)) !== 'folder') {
        this.#addSingle(path, realPath);
        return;
      }
      const above = noIgnore ? null : await readIgnoreLevelsAbove(fileSystem, path);
      await this.#walk({ path, realPath, above, walked: true });
    });
  }

  /**
   * Links come last, so that a file has the path at which it lies rather than that of a link to it. Their order is
   * fixed, so that of two links to one file it is always the same that counts.
   */
  async followLinks(): Promise<void> {
    while (this.#links.length > 0) {
      const links = this.#links.sort((a, b) => compare(a.path, b.path));
      this.#links = [];
      for (const link of links) await this.#noting(link.path, () => this.#follow(link), 'broken-symlink');
    }
  }

  async #follow({ path, realFolder, level }: Link): Promise<void> {
    const { fileSystem, notes } = this.#options;
    const target = await fileSystem.realPath(path);
    if (isInside(realFolder, target)) {
      notes.add(path, 'symlink-loop');
    } else if (!this.#realRoots.some((root) => isInside(target, root))) {
      notes.add(path, 'symlink-outside');
    } else if ((await fileSystem.typeOf(path)) === 'folder') {
      await this.#walk({ path, realPath: target, above: level, walked: false });
    } else {
      this.#addSingle(path, target);
    }
  }

  /** Keeps its own list instead of recursing: folders can be nested deeper than the stack allows. */
  async #walk(start: Folder): Promise<void> {
    const pending = [start];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      await this.#options.pacer.step();
      const current = folder;
      await this.#noting(current.path, async () => pending.push(...(await this.#enter(current))));
    }
  }

  /** Records the files and links of a folder, and returns the folders in it. */
  async #enter({ path, realPath, above, walked }: Folder): Promise<Folder[]> {
    if (this.#entered.has(realPath)) return [];
    const names: string[] = [];
    this.#entered.set(realPath, { folder: path, names, walked });
    const { fileSystem, noIgnore } = this.#options;
    const entries = await fileSystem.readFolder(path);
    const hidden = entries.filter(({ name }) => name.startsWith('.'));
    if (!hidden.some(isMark)) this.unmarked.add(path);
    const level = noIgnore ? null : await readIgnoreLevel(fileSystem, path, openable(hidden), above);
    const folders: Folder[] = [];
    for (const { name, type } of entries) {
      if (name === '.git') continue;
      const entry = joinPath(path, name);
      if (level !== null && isIgnored(level, entry, type === 'folder')) {
        if (type === 'folder') this.leftOut.push(entry);
        continue;
      }
      if (type === 'folder')
        folders.push({ path: entry, realPath: joinPath(realPath, name), above: level, walked });
      else if (type === 'symlink') this.#links.push({ path: entry, realFolder: realPath, level });
      else if (type === 'special') this.#options.notes.add(entry, 'special-file');
      else if (this.#single.size === 0 || !this.#single.has(joinPath(realPath, name))) names.push(name);
    }
    if (names.length > 0) this.#add({ folder: path, names, walked });
    return folders;
  }

  #addSingle(path: string, realPath: string): void {
    const among = this.#entered.get(parentOf(realPath) ?? realPath)?.names;
    if (this.#single.has(realPath) || among?.includes(nameOf(realPath)) === true) return;
    this.#single.add(realPath);
    this.#add({ folder: parentOf(path) ?? path, names: [nameOf(path)], walked: false });
  }

  #add(files: FolderFiles): void {
    this.found.push(files);
    this.#options.onFound?.(files);
  }

  /** Runs an action on a path and turns its failure into a note: `missing` if nothing is there. */
  async #noting(
    path: string,
    action: () => Promise<unknown>,
    missing: 'broken-symlink' | 'unreadable' = 'unreadable',
  ): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.#options.notes.add(path, error.reason === 'not-found' ? missing : error.reason);
    }
  }
}

/** In upper or lower case, because some file systems do not tell them apart. */
function isMark({ name }: FolderEntry): boolean {
  return name.toLowerCase() === configurationName || name.toLowerCase() === '.git';
}

/** Ignore files must lie where they are; git does not follow a link either. */
function openable(entries: readonly FolderEntry[]): ReadonlySet<string> {
  return new Set(
    entries.filter(({ name, type }) => type !== 'symlink' || name === '.git').map(({ name }) => name),
  );
}
