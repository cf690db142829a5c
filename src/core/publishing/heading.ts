import { codeBlocks } from '../detect/places/codeBlocks.ts';
import { frontMatterOf } from '../detect/places/frontMatter.ts';
import type { TextRange } from '../text/range.ts';

const longestLead = 16 * 1024;

/**
 * Where the words of a Markdown document's first heading stand; `null` where its first pages have none. What looks
 * like one in the front matter or in a block of code is a comment.
 */
export function firstHeading(text: string): TextRange | null {
  const from = frontMatterOf(text)?.closes ?? 0;
  const lead = text.slice(from, from + longestLead);
  const blocks = [...codeBlocks(lead, 0)];
  for (const { 0: line, 1: words = '', index } of lead.matchAll(/^#[ \t]+(\S.*)/gm)) {
    if (blocks.some(({ opens, closes }) => opens <= index && index < closes)) continue;
    const end = from + index + line.length;
    return { start: end - words.length, end };
  }
  return null;
}
