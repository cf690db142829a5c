import { type FolderStamps, stampWidth as width } from './candidateSearch.ts';
import type { FolderFiles } from './discover.ts';
import type { FileStamp } from './fileSystem.ts';
import type { FolderRules } from './folderRules.ts';
import { joinPath } from './paths.ts';

/** In place of a size. */
const unasked = -1;
const none = Number.NaN;

/** The files of one folder on their way through a scan, which has too many of them for an object each. */
export class FolderScan {
  readonly folder: string;
  readonly names: readonly string[];
  readonly rules: FolderRules;
  /** Whether it is reached without a link. */
  readonly walked: boolean;
  readonly #isSettled: Uint8Array;
  #indexes: ReadonlyMap<string, number> | undefined;
  #stamps: Float64Array | undefined;

  constructor({ folder, names, walked }: FolderFiles, rules: FolderRules) {
    this.folder = folder;
    this.names = names;
    this.walked = walked;
    this.rules = rules;
    this.#isSettled = new Uint8Array(names.length);
  }

  path(index: number): string {
    return joinPath(this.folder, this.name(index));
  }

  name(index: number): string {
    return this.names[index] ?? '';
  }

  /** `undefined` for a name that is not among the files. */
  indexOf(name: string): number | undefined {
    this.#indexes ??= new Map(this.names.map((one, index) => [one, index]));
    return this.#indexes.get(name);
  }

  isSettled(index: number): boolean {
    return this.#isSettled[index] === 1;
  }

  /** Whether there is nothing left to do about any of them. */
  get isDone(): boolean {
    return !this.#isSettled.includes(0);
  }

  /** Says that there is nothing left to do about a file. */
  settle(index: number): void {
    this.#isSettled[index] = 1;
  }

  /** Takes over stamps that a search has read already. */
  takeStamps({ first, stamps }: FolderStamps): void {
    this.#stamps ??= this.#noStamps();
    this.#stamps.set(stamps, first * width);
  }

  /** Asks for the stamp of a file once. */
  stamp(index: number, ask: (path: string) => FileStamp | null): FileStamp | null {
    const at = index * width;
    const stamps = this.#stamps;
    const size = stamps?.[at] ?? unasked;
    if (size === unasked) return this.#setStamp(index, ask(this.path(index)));
    return Number.isNaN(size)
      ? null
      : { size, modified: stamps?.[at + 1] ?? 0, changed: stamps?.[at + 2] ?? 0 };
  }

  #setStamp(index: number, stamp: FileStamp | null): FileStamp | null {
    this.#stamps ??= this.#noStamps();
    const at = index * width;
    this.#stamps[at] = stamp?.size ?? none;
    this.#stamps[at + 1] = stamp?.modified ?? 0;
    this.#stamps[at + 2] = stamp?.changed ?? 0;
    return stamp;
  }

  #noStamps(): Float64Array {
    return new Float64Array(this.names.length * width).fill(unasked);
  }
}
