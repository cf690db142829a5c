import { linesAround, openBracket } from './lines.ts';
import { keyOpenedBy } from './openings.ts';

/** What an item of a list can have in front of it on its line: nothing but marks, or other items. */
const item = /^[\s"'`\-,[({]*$|[,[(]\s*["'`]?$/;
/** How a line ends that opens a list. */
const opens = /[[({:]\s*$/;

/** For an item of a list of several lines: the key of the list. */
export function keyOfList(text: string, line: number, left: string): string | null {
  if (openBracket(left) >= 0 || !item.test(left)) return null;
  const [opening] = linesAround(text, line, left);
  return opening !== undefined && opens.test(opening) ? keyOpenedBy(opening) : null;
}
