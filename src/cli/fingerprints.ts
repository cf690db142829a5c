import { createHash } from 'node:crypto';
import type { Analysis } from '../core/analyze.ts';
import { contentOf } from '../core/baseline.ts';
import type { Finding } from '../core/finding.ts';

/**
 * A fingerprint for each finding of a file, suppressed ones included: made from the code and from what it is about, as
 * in the baseline, and numbered where a file says the same twice. Neither lines nor the words of the message count.
 */
export function fingerprintsOf(file: {
  readonly text: string;
  readonly analysis: Analysis;
}): ReadonlyMap<Finding, string> {
  const { findings, suppressed } = file.analysis;
  const counts = new Map<string, number>();
  const fingerprints = new Map<Finding, string>();
  for (const finding of [...findings, ...suppressed].sort((a, b) => a.range.start - b.range.start)) {
    const { code, text } = contentOf(finding, file);
    const content = JSON.stringify([code, text]);
    const count = (counts.get(content) ?? 0) + 1;
    counts.set(content, count);
    fingerprints.set(finding, hash(`${content} ${count}`));
  }
  return fingerprints;
}

/** Short enough to read, long enough never to meet another one by chance. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
