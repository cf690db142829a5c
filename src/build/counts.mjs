import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads the counts that mocha's "spec" reporter prints. A run that failed without naming a failed test counts as
 * one failure, and so does one that ran nothing: a suite that is not found must not look green.
 * @param {number} code
 * @param {string} report
 * @returns {Counts & { unexplained: boolean }}
 */
export function countTests(code, report) {
  const plain = stripVTControlCharacters(report);
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'm').exec(plain)?.[1] ?? 0);
  const [passed, failed, skipped] = [count('passing'), count('failing'), count('pending')];
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped, unexplained };
}

/** @param {readonly Counts[]} all */
export function formatTotal(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
