import { compare } from '../core/compare.ts';

/** Why a file was not scanned, or not reliably. Public: these words appear in the JSON output. */
export type NoteReason =
  | 'unreadable'
  | 'too-large'
  | 'broken-symlink'
  | 'symlink-loop'
  | 'symlink-outside'
  | 'special-file'
  | 'own-report'
  | 'encoding'
  | 'failed'
  | 'binary';

export type ScanNote =
  | { readonly path: string; readonly reason: Exclude<NoteReason, 'binary'> }
  /** All binary files at once: nobody wants to read their list. */
  | { readonly reason: 'binary'; readonly count: number };

/** Collects what a scan could not read; nothing is left out silently. */
export class Notes {
  readonly #byKey = new Map<string, { path: string; reason: Exclude<NoteReason, 'binary'> }>();
  #binaries = 0;

  add(path: string, reason: Exclude<NoteReason, 'binary'>): void {
    this.#byKey.set(`${reason}\0${path}`, { path, reason });
  }

  addBinary(): void {
    this.#binaries++;
  }

  /** By path in code unit order, the binary files last; `display` turns a path into what people see. */
  toSorted(display: (path: string) => string): ScanNote[] {
    const notes: ScanNote[] = [...this.#byKey.values()]
      .map(({ path, reason }) => ({ path: display(path), reason }))
      .sort((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason));
    if (this.#binaries > 0) notes.push({ reason: 'binary', count: this.#binaries });
    return notes;
  }
}
