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
  let at = 0;
  for (const { opens, closes } of codeBlocks(lead, 0)) {
    const heading = headingIn(lead.slice(at, opens), from + at);
    if (heading !== null) return heading;
    at = closes;
  }
  return headingIn(lead.slice(at), from + at);
}

function headingIn(prose: string, offset: number): TextRange | null {
  const match = /^#[ \t]+(\S.*)/m.exec(prose);
  if (match === null) return null;
  const end = offset + match.index + match[0].length;
  return { start: end - (match[1] ?? '').length, end };
}
