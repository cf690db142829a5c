import { isCalendarDate } from '../core/policy/calendarDate.ts';
import type { Arguments, OptionName } from './options.ts';
import { UsageError } from './terminal.ts';

/** An option's value out of a list; the first is the default. */
export function oneOf<T extends string>(
  options: Arguments,
  name: OptionName,
  accepted: readonly [T, ...T[]],
): T {
  const written = options.values.get(name);
  if (written === undefined) return accepted[0];
  const value = accepted.find((candidate) => candidate === written);
  if (value === undefined) {
    throw new UsageError(`--${name} does not know ${JSON.stringify(written)}; use ${listWords(accepted)}`);
  }
  return value;
}

export function asOf(options: Arguments, today: string): string {
  const written = options.values.get('as-of');
  if (written === undefined) return today;
  if (isCalendarDate(written)) return written;
  throw new UsageError(
    `--as-of ${JSON.stringify(written)} is no date; write a day that exists as YYYY-MM-DD`,
  );
}

/** Checks `--jobs`. One thread is all there is so far, and faster than several below some 10,000 files. */
export function checkJobs(options: Arguments): void {
  const written = options.values.get('jobs');
  if (written === undefined || /^[1-9]\d{0,3}$/.test(written)) return;
  throw new UsageError(
    `--jobs ${JSON.stringify(written)} is no number of threads; write a whole number from 1 on`,
  );
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
