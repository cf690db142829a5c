import { linesAround, openBracket, reach } from './lines.ts';

/** What an item of a list can have in front of it on its line: nothing but marks, or other items. */
const isItem = (left: string): boolean => /^[\s"'`\-,[({]*$/.test(left) || /[,[(]\s*["'`]?$/.test(left);

/** For an item of a list of several lines: the key of the list. */
export function keyOfList(text: string, line: number, left: string): string | null {
  if (openBracket(left) >= 0 || !isItem(left)) return null;
  const [opening] = linesAround(text, line, left);
  // The end of the line, bounded to 200 characters.
  const key =
    /(@?[\w.$-]+)["'`\])]*\s*(?::[^=]{0,60}=|:=|=|:|\()\s*(?:(?:\[\]|map\[\w{1,20}\])[\w.]{1,40}\s*|\w+\s*)?[[({]*\s*$/;
  return opening !== undefined && opensList(opening) ? (key.exec(opening.slice(-reach))?.[1] ?? null) : null;
}

function opensList(line: string): boolean {
  return /[[({]\s*$/.test(line) || /:\s*$/.test(line);
}
