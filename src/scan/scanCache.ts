import type { FileStamp } from './fileSystem.ts';

/** As it is written. Per folder: the index of the key; then name, size, modified and changed of each file in turn. */
interface Written {
  readonly format: 1;
  readonly keys: readonly unknown[];
  readonly folders: Readonly<Record<string, unknown>>;
}

/** A file that changed this many milliseconds before a scan could change again without a trace in a coarse clock. */
const unsettled = 2000;

/** Entries of a list for each file. */
const width = 4;

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
    const isValid = indexes.before >= 0 && Array.isArray(list) && list[0] === indexes.before;
    return new FolderCache(isValid ? list : [], indexes.after, this.#settled);
  }

  /** Whether this scan has seen anything that was not known before. */
  get hasLearnt(): boolean {
    return [...this.#after.values()].some((folder) => folder.hasLearnt);
  }

  /** What this scan has seen, to be kept for the next; `null` if that is nothing. */
  print(): string | null {
    const folders = [...this.#after].flatMap(([path, folder]) => {
      const list = folder.print();
      return list.length > 1 ? [[path, list]] : [];
    });
    if (folders.length === 0) return null;
    return JSON.stringify({ format: 1, keys: [...this.#keys.keys()], folders: Object.fromEntries(folders) });
  }
}

export class FolderCache {
  readonly #before: readonly unknown[];
  readonly #key: number;
  readonly #settled: number;
  /** Where the next file most likely stands. */
  #next = 1;
  /** Where each stands, made for the first that stands elsewhere. */
  #places: ReadonlyMap<unknown, number> | undefined;
  /** What stays remembered, by where it stands, and what is new. */
  readonly #after: (number | readonly [string, ...number[]])[] = [];
  hasLearnt = false;

  constructor(before: readonly unknown[], key: number, settled: number) {
    this.#before = before;
    this.#key = key;
    this.#settled = settled;
  }

  /** Whether anything is remembered of the folder. */
  get knowsAny(): boolean {
    return this.#before.length > 1;
  }

  /** Where a file stands; every scan visits files in the same order. */
  #find(name: string): number {
    if (this.#before[this.#next] === name) return this.#next;
    this.#places ??= placesIn(this.#before);
    return this.#places.get(name) ?? -1;
  }

  /** Whether nothing is to be found in a file; if so, it stays remembered. */
  knows(name: string, stamp: FileStamp): boolean {
    const before = this.#before;
    const at = this.#find(name);
    if (at < 0) return false;
    this.#next = at + width;
    const isSame =
      before[at + 1] === stamp.size && before[at + 2] === stamp.modified && before[at + 3] === stamp.changed;
    if (isSame) this.#after.push(at);
    return isSame;
  }

  /** `stamp` is what the file had before it was read: a change since then must show. */
  remember(name: string, stamp: FileStamp): void {
    if (Math.max(stamp.modified, stamp.changed) >= this.#settled) return;
    this.hasLearnt = true;
    this.#after.push([name, stamp.size, stamp.modified, stamp.changed]);
  }

  /** The folder's list as it is written. */
  print(): readonly unknown[] {
    const entries = this.#after.map((entry) =>
      typeof entry === 'number' ? this.#before.slice(entry, entry + width) : entry,
    );
    return [this.#key, ...entries.flat()];
  }
}

/** By name. */
function placesIn(list: readonly unknown[]): ReadonlyMap<unknown, number> {
  const places = new Map<unknown, number>();
  for (let at = 1; at < list.length; at += width) places.set(list[at], at);
  return places;
}

const nothing: Written = { format: 1, keys: [], folders: {} };

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
  const { format, keys, folders } = value as Partial<Record<keyof Written, unknown>>;
  return format === 1 && Array.isArray(keys) && typeof folders === 'object' && folders !== null;
}
