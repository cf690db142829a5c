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

/** The places of a document that are not of its background kind, in order, without overlaps. */
export interface Places {
  readonly background: PlaceKind;
  readonly list: readonly Place[];
}

/** The place at `offset`; the background is returned with the document's own bounds unknown (`-1`). */
export function placeAt(places: Places, offset: number): Place {
  let low = 0;
  let high = places.list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places.list[middle];
    if (place === undefined) break;
    if (place.end <= offset) low = middle + 1;
    else high = middle;
  }
  const place = places.list[low];
  return place !== undefined && place.start <= offset && offset < place.end
    ? place
    : { kind: places.background, start: -1, end: -1 };
}
