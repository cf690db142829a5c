import type { FileStamp } from './fileSystem.ts';

/**
 * The first line of the text. Each of the others is about a folder: its path, a tab, and a list of the index of its key
 * and of name, size, modified and changed of each file in turn. Lines are read and written one at a time, because all
 * at once would keep an editor waiting.
 */
interface Head {
  readonly format: 2;
  readonly keys: readonly unknown[];
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
  readonly #keysBefore: readonly unknown[];
  readonly #before: ReadonlyMap<string, string>;
  readonly #settled: number;
  readonly #keys = new Map<string, { readonly before: number; readonly after: number }>();
  readonly #after = new Map<string, FolderCache>();

  /** Takes up the {@link lines} of an earlier scan, however damaged. `now` is the time at which the scan begins. */
  constructor(text: string | null, now: number) {
    const [head = '', ...lines] = text?.split('\n') ?? [];
    this.#keysBefore = keysIn(head);
    this.#before = new Map(
      lines.map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
    );
    this.#settled = now - unsettled;
  }

  /** Whether an earlier scan has left anything. */
  get knowsAny(): boolean {
    return this.#before.size > 0;
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
      indexes = { before: this.#keysBefore.indexOf(key), after: this.#keys.size };
      this.#keys.set(key, indexes);
    }
    const text = indexes.before < 0 ? undefined : this.#before.get(JSON.stringify(path));
    const list = parse(text);
    const isValid = Array.isArray(list) && list[0] === indexes.before;
    return new FolderCache(isValid ? list : [], indexes.after, this.#settled);
  }

  /** Whether this scan has seen anything that was not known before. */
  get hasLearnt(): boolean {
    return [...this.#after.values()].some((folder) => folder.hasLearnt);
  }

  /** What this scan has seen, to be kept for the next: none if that is nothing. */
  *lines(): Generator<string> {
    if (![...this.#after.values()].some((folder) => folder.remembersAny)) return;
    yield JSON.stringify({ format: 2, keys: [...this.#keys.keys()] } satisfies Head);
    for (const [path, folder] of this.#after) {
      if (folder.remembersAny) yield `${JSON.stringify(path)}\t${JSON.stringify(folder.list())}`;
    }
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

  /** Whether anything is to be remembered of it. */
  get remembersAny(): boolean {
    return this.#after.length > 0;
  }

  /** The folder's list as it is written. */
  list(): readonly unknown[] {
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

function keysIn(head: string): readonly unknown[] {
  const value = parse(head);
  if (typeof value !== 'object' || value === null) return [];
  const { format, keys } = value as Partial<Record<keyof Head, unknown>>;
  return format === 2 && Array.isArray(keys) ? keys : [];
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
