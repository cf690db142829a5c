import { leftOf, lineStart, linesAbove } from '../surroundings/lines.ts';
import type { Candidate } from './candidate.ts';

/** Comments that hold code that is run. */

/**
 * How Databricks writes cells in other languages when it saves a notebook as a program: `# MAGIC SELECT ai_query('…')`.
 */
const magic = /^# MAGIC\b/;
/** The language of a cell, in its first line. */
const language = /^# MAGIC %(\w+)/;

/** Whether a comment is a line of a notebook’s cell, and that cell is not prose. */
export function isValueInComment({ text, start, documentKind }: Candidate): boolean {
  const left = leftOf(text, start);
  if (documentKind !== 'python' || !magic.test(left)) return false;
  const above = linesAbove(text, lineStart(text, start)).toReversed();
  const end = above.findIndex((line) => !magic.test(line));
  const cell = [left, ...(end < 0 ? above : above.slice(0, end))];
  const first = cell.find((line) => language.test(line)) ?? '';
  return !(language.exec(first)?.[1] ?? 'md').startsWith('md');
}
