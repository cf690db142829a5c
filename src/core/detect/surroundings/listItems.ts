import { linesAround, openBracket } from './lines.ts';
import { keyOpenedBy } from './openings.ts';

/** What can stand before an item of a list on its line: nothing but punctuation, or other items. */
const item = /^[\s"'`\-,[({]*$|[,[(]\s*["'`]?$/;
/** How a line that opens a list ends. */
const opens = /[[({:]\s*$/;

/** For an item of a list that spans several lines: the key of the list. */
export function keyOfList(text: string, line: number, left: string): string | null {
  if (openBracket(left) >= 0 || !item.test(left)) return null;
  const [opening] = linesAround(text, line, left);
  return opening !== undefined && opens.test(opening) ? keyOpenedBy(opening) : null;
}
