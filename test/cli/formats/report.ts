import type { ScanReport } from '../../../src/cli/scanReport.ts';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { createDataset } from '../../../src/core/dataset/dataset.ts';

export const dataset = createDataset(bundledDataset);

/** A report in which nothing was found, except what a test is about. */
export function reportOf(change: Partial<ScanReport> = {}): ScanReport {
  return {
    version: 1,
    tool: { name: 'model-license-lens', version: '1.2.3' },
    dataset: { version: '7', asOf: '2026-10-10' },
    references: [],
    findings: [],
    suppressed: [],
    notes: [],
    stats: { files: 3, bytes: 10, elapsedMs: 5 },
    ...change,
  };
}

/** A reference to Llama 3.1 8B. */
export function referenceIn(path: string, line = 0): ScanReport['references'][number] {
  return {
    path,
    range: { start: { line, character: 0 }, end: { line, character: 23 } },
    text: 'meta-llama/Llama-3.1-8B',
    platform: 'hugging-face',
    model: { id: 'llama-3.1-8b', family: 'llama-3.1', maker: 'meta', derivedFrom: [] },
    licenses: [{ id: 'llama3.1', basis: 'exact' }],
  };
}

/** A reference of which only the line is known, and whose card on Hugging Face declares another licence. */
export const contested: ScanReport['references'][number] = {
  ...referenceIn('a.py'),
  text: 'facebook/wav2vec2-new',
  model: { id: null, family: 'wav2vec2', maker: 'meta', derivedFrom: [] },
  licenses: [{ id: 'mit', basis: 'family' }],
};

/** A reference whose licence nobody knows. */
export const unknown: ScanReport['references'][number] = {
  ...referenceIn('a.py'),
  text: 'meta-llama/New-9B',
  model: { id: null, family: null, maker: 'meta', derivedFrom: [] },
  licenses: [{ id: 'unknown', basis: 'family' }],
};

export function findingIn(
  path: string,
  message = 'No.',
  change: Partial<ScanReport['findings'][number]> = {},
): ScanReport['findings'][number] {
  return {
    path,
    range: { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } },
    code: 'policy-denied',
    severity: 'error',
    message,
    reference: null,
    fingerprint: `of ${message}`,
    ...change,
  };
}
