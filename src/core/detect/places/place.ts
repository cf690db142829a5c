/** What kind of text a range stands in: this tells a use from a mention and from a name in code. */
export type PlaceKind =
  /** Inside a string literal; the bounds are those of its content. */
  | 'string'
  /** Unquoted configuration value, command word, fenced command, link target. */
  | 'value'
  | 'comment'
  /** Identifiers and keywords. */
  | 'code'
  | 'prose';

/** A stretch of one kind. */
export interface Place {
  readonly kind: PlaceKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The places of a document that are not of its background kind, in order, without overlaps. Lists of equal
 * length instead of one list of objects: a large document has tens of thousands, and an edit moves them all.
 */
export class Places {
  readonly background: PlaceKind;
  readonly kinds: PlaceKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Where lexing goes on behind each place: after the closing quote. */
  readonly resumes: number[] = [];

  constructor(background: PlaceKind) {
    this.background = background;
  }

  get length(): number {
    return this.kinds.length;
  }

  push(kind: PlaceKind, start: number, end: number, resume = end): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.resumes.push(resume);
  }

  /** Appends the places `from`–`to` of another list, moved by `shift`. */
  append(other: Places, from: number, to: number, shift: number): void {
    for (let i = from; i < to; i++) {
      const kind = other.kinds[i];
      if (kind === undefined) return;
      this.kinds.push(kind);
      this.starts.push((other.starts[i] ?? 0) + shift);
      this.ends.push((other.ends[i] ?? 0) + shift);
      this.resumes.push((other.resumes[i] ?? 0) + shift);
    }
  }

  /** The index of the first place that ends after `offset`; `length` if there is none. */
  indexAfter(offset: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The place at `offset`; the background is returned with unknown bounds (`-1`). */
  at(offset: number): Place {
    const index = this.indexAfter(offset);
    const kind = this.kinds[index];
    const start = this.starts[index];
    const end = this.ends[index];
    return kind !== undefined && start !== undefined && end !== undefined && start <= offset
      ? { kind, start, end }
      : { kind: this.background, start: -1, end: -1 };
  }
}
