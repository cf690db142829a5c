/** The YAML in front of a Markdown document, without the marks around it. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  /** Where prose begins: behind the mark that ends it. */
  readonly closes: number;
}

/** A block that has not ended by then is none. */
const longest = 128 * 1024;

/** Where a text's front matter lies; `null` where there is none. */
export function frontMatterOf(text: string): FrontMatter | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const start = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(start, start + longest));
  if (close === null) return null;
  const end = start + close.index;
  return { start, end, closes: end + close[0].length };
}
