import { isCalendarDate } from '../core/text/calendarDate.ts';
import { listWords } from '../core/text/quote.ts';
import type { Arguments, OptionName } from './options.ts';
import { UsageError } from './terminal.ts';
import { quoted } from './text.ts';

/** An option's value out of a list; unless said otherwise, the first is the default. */
export function oneOf<T extends string>(
  options: Arguments,
  name: OptionName,
  accepted: readonly [T, ...T[]],
  fallback: T = accepted[0],
): T {
  const written = options.values.get(name);
  if (written === undefined) return fallback;
  const value = accepted.find((candidate) => candidate === written);
  if (value === undefined) {
    throw new UsageError(`--${name} does not know ${quoted(written)}; use ${listWords(accepted)}`);
  }
  return value;
}

export function asOf(options: Arguments, today: string): string {
  const written = options.values.get('as-of');
  if (written === undefined) return today;
  if (isCalendarDate(written)) return written;
  throw new UsageError(`--as-of ${quoted(written)} is not a date; write an existing day as YYYY-MM-DD`);
}

/** How many threads may search at a time, `undefined` where nobody says. */
export function jobs(options: Arguments): number | undefined {
  const written = options.values.get('jobs');
  if (written === undefined) return undefined;
  if (/^[1-9]\d*$/.test(written)) return Number(written);
  throw new UsageError(
    `--jobs ${quoted(written)} is not a number of threads; write a whole number, 1 or more`,
  );
}
