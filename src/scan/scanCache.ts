import type { FileStamp } from './fileSystem.ts';

/** As it is written. */
interface Written {
  readonly format: typeof format;
  readonly keys: readonly unknown[];
  readonly folders: Readonly<Record<string, unknown>>;
}

const format = 2;

/**
 * What is remembered of one folder: the index of its key, the names of its files, and size, modified and changed of each
 * in turn. A list of nothing but numbers takes half the time to read, and a third of the memory.
 */
type WrittenFolder = readonly [key: number, names: readonly unknown[], stamps: readonly unknown[]];

/** A file that changed this many milliseconds before a scan could change again without a trace in a coarse clock. */
const unsettled = 2000;

/** Numbers of each file. */
const width = 3;

/**
 * Remembers in which files nothing is to be found, so that the next scan reads only the others: a finding is always
 * made anew and never out of date.
 */
export class ScanCache {
  readonly #before: Written;
  readonly #settled: number;
  readonly #keys = new Map<string, { readonly before: number; readonly after: number }>();
  readonly #after = new Map<string, FolderCache>();

  /** Takes up what {@link print} gave, however damaged. `now` is the time at which the scan begins. */
  constructor(text: string | null, now: number) {
    this.#before = parse(text);
    this.#settled = now - unsettled;
  }

  /**
   * The memory of one folder. `key` names all that the answer depends on beside the files: engine, facts,
   * configuration.
   */
  folder(path: string, key: string): FolderCache {
    let folder = this.#after.get(path);
    if (folder === undefined) {
      folder = this.#open(path, key);
      this.#after.set(path, folder);
    }
    return folder;
  }

  #open(path: string, key: string): FolderCache {
    let indexes = this.#keys.get(key);
    if (indexes === undefined) {
      indexes = { before: this.#before.keys.indexOf(key), after: this.#keys.size };
      this.#keys.set(key, indexes);
    }
    const list = Object.hasOwn(this.#before.folders, path) ? this.#before.folders[path] : undefined;
    const isValid = indexes.before >= 0 && isFolder(list) && list[0] === indexes.before;
    return new FolderCache(isValid ? list : emptyFolder, indexes.after, this.#settled);
  }

  /** Whether this scan has seen anything that was not known before. */
  get hasLearnt(): boolean {
    return [...this.#after.values()].some((folder) => folder.hasLearnt);
  }

  /** What this scan has seen, to be kept for the next; `null` if that is nothing. */
  print(): string | null {
    const folders = [...this.#after].flatMap(([path, folder]) => {
      const written = folder.print();
      return written[1].length > 0 ? [[path, written]] : [];
    });
    if (folders.length === 0) return null;
    return JSON.stringify({ format, keys: [...this.#keys.keys()], folders: Object.fromEntries(folders) });
  }
}

export class FolderCache {
  readonly #names: readonly unknown[];
  readonly #stamps: readonly unknown[];
  readonly #key: number;
  readonly #settled: number;
  /** Which file is most likely asked for next. */
  #next = 0;
  /** Which each is, made for the first that stands elsewhere. */
  #indexes: ReadonlyMap<unknown, number> | undefined;
  /** What stays remembered, by its index, and what is new. */
  readonly #after: (number | { readonly name: string; readonly stamp: FileStamp })[] = [];
  hasLearnt = false;

  constructor([, names, stamps]: WrittenFolder, key: number, settled: number) {
    this.#names = names;
    this.#stamps = stamps;
    this.#key = key;
    this.#settled = settled;
  }

  /** Whether anything is remembered of the folder. */
  get knowsAny(): boolean {
    return this.#names.length > 0;
  }

  /** `undefined` for a file that is not remembered. A walk comes by in the same order each time. */
  #indexOf(name: string): number | undefined {
    if (this.#names[this.#next] === name) return this.#next;
    this.#indexes ??= new Map(this.#names.map((one, index) => [one, index]));
    return this.#indexes.get(name);
  }

  /** Whether nothing is to be found in a file; if so, it stays remembered. */
  knows(name: string, { size, modified, changed }: FileStamp): boolean {
    const index = this.#indexOf(name);
    if (index === undefined) return false;
    this.#next = index + 1;
    const at = index * width;
    const stamps = this.#stamps;
    const isSame = stamps[at] === size && stamps[at + 1] === modified && stamps[at + 2] === changed;
    if (isSame) this.#after.push(index);
    return isSame;
  }

  /** `stamp` is what the file had before it was read: a change since then must show. */
  remember(name: string, stamp: FileStamp): void {
    if (Math.max(stamp.modified, stamp.changed) >= this.#settled) return;
    this.hasLearnt = true;
    this.#after.push({ name, stamp });
  }

  /** The folder as it is written. */
  print(): WrittenFolder {
    const names: unknown[] = [];
    const stamps: unknown[] = [];
    for (const entry of this.#after) {
      if (typeof entry === 'number') {
        names.push(this.#names[entry]);
        stamps.push(...this.#stamps.slice(entry * width, (entry + 1) * width));
      } else {
        names.push(entry.name);
        stamps.push(entry.stamp.size, entry.stamp.modified, entry.stamp.changed);
      }
    }
    return [this.#key, names, stamps];
  }
}

const emptyFolder: WrittenFolder = [0, [], []];

function isFolder(value: unknown): value is WrittenFolder {
  return Array.isArray(value) && Array.isArray(value[1]) && Array.isArray(value[2]);
}

const nothing: Written = { format, keys: [], folders: {} };

function parse(text: string | null): Written {
  if (text === null) return nothing;
  try {
    const value: unknown = JSON.parse(text);
    return isWritten(value) ? value : nothing;
  } catch {
    return nothing;
  }
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { format: written, keys, folders } = value as Partial<Record<keyof Written, unknown>>;
  return written === format && Array.isArray(keys) && typeof folders === 'object' && folders !== null;
}
