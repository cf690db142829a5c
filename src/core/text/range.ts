/** Half-open range of UTF-16 offsets into a document's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
