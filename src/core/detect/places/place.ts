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

/** A place of the lexer, with where lexing goes on behind it: after the closing quote. */
export interface LexedPlace extends Place {
  readonly resume: number;
}

/** A few hundred places with one offset for all of them, so that an edit in front of them moves them at once. */
interface Chunk {
  readonly base: number;
  readonly places: readonly LexedPlace[];
}

const chunkSize = 256;

/**
 * The places of a document that are not of its background kind, in order, without overlaps. They come in chunks,
 * because a large document has tens of thousands of them, and every keystroke moves those behind it.
 */
export class Places {
  readonly background: PlaceKind;
  readonly #chunks: Chunk[] = [];
  /** The places of the last chunk, while it may still grow. */
  #open: LexedPlace[] | null = null;

  constructor(background: PlaceKind) {
    this.background = background;
  }

  push(kind: PlaceKind, start: number, end: number, resume = end): void {
    this.add({ kind, start, end, resume });
  }

  add(place: LexedPlace): void {
    if (this.#open === null || this.#open.length >= chunkSize) {
      this.#open = [];
      this.#chunks.push({ base: 0, places: this.#open });
    }
    this.#open.push(place);
  }

  /** The place at `offset`; the background is returned with unknown bounds (`-1`). */
  at(offset: number): Place {
    const place = this.get(this.after(offset));
    return place !== null && place.start <= offset ? place : { kind: this.background, start: -1, end: -1 };
  }

  /** Where the first place stands that ends after `offset`. */
  after(offset: number): Cursor {
    const chunk = firstIndex(this.#chunks.length, (i) => this.#endOf(i) > offset);
    const { base, places } = this.#chunks[chunk] ?? { base: 0, places: [] };
    return { chunk, index: firstIndex(places.length, (i) => (places[i]?.end ?? 0) + base > offset) };
  }

  get({ chunk, index }: Cursor): LexedPlace | null {
    const within = this.#chunks[chunk];
    const place = within?.places[index];
    if (within === undefined || place === undefined) return null;
    const { base } = within;
    return base === 0
      ? place
      : { kind: place.kind, start: place.start + base, end: place.end + base, resume: place.resume + base };
  }

  next({ chunk, index }: Cursor): Cursor {
    return index + 1 < (this.#chunks[chunk]?.places.length ?? 0)
      ? { chunk, index: index + 1 }
      : { chunk: chunk + 1, index: 0 };
  }

  previous({ chunk, index }: Cursor): Cursor {
    return index > 0
      ? { chunk, index: index - 1 }
      : { chunk: chunk - 1, index: (this.#chunks[chunk - 1]?.places.length ?? 0) - 1 };
  }

  /** Appends the places of another list before `until`; whole chunks are shared. */
  appendBefore(other: Places, until: Cursor): void {
    for (let i = 0; i < until.chunk; i++) this.#share(other.#chunks[i], 0);
    this.#copy(other.#chunks[until.chunk], 0, until.index, 0);
  }

  /** Appends the places of another list from `from` on, moved by `shift`; whole chunks are shared. */
  appendFrom(other: Places, from: Cursor, shift: number): void {
    this.#copy(other.#chunks[from.chunk], from.index, chunkSize, shift);
    for (let i = from.chunk + 1; i < other.#chunks.length; i++) this.#share(other.#chunks[i], shift);
  }

  #share(chunk: Chunk | undefined, shift: number): void {
    if (chunk === undefined) return;
    // Edits split chunks: without joining the small ones there would be more of them with every keystroke.
    if (this.#open !== null && this.#open.length + chunk.places.length <= chunkSize) {
      this.#copy(chunk, 0, chunkSize, shift);
      return;
    }
    this.#chunks.push({ base: chunk.base + shift, places: chunk.places });
    this.#open = null;
  }

  #copy(chunk: Chunk | undefined, from: number, to: number, shift: number): void {
    if (chunk === undefined) return;
    const by = chunk.base + shift;
    for (const { kind, start, end, resume } of chunk.places.slice(from, to))
      this.push(kind, start + by, end + by, resume + by);
  }

  #endOf(index: number): number {
    const chunk = this.#chunks[index];
    return chunk === undefined ? 0 : (chunk.places.at(-1)?.end ?? 0) + chunk.base;
  }
}

/** Where a place stands in its list; beyond the end there is none. */
export interface Cursor {
  readonly chunk: number;
  readonly index: number;
}

/** The first index below `length` for which a condition holds that holds for all after it; `length` if none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
