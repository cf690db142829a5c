import { diagnosticCodes, severities } from '../../core/finding.ts';
import { licenseBases } from '../../core/reference.ts';
import type { ScanReport } from '../scanReport.ts';
import { type Check, count, listOf, nullable, object, oneOf, optional, text } from './checks.ts';

const position = object({ line: count, character: count });
const place = { path: text, range: object({ start: position, end: position }) };

const reference = object({
  ...place,
  text,
  platform: text,
  model: nullable(
    object({ id: nullable(text), family: nullable(text), maker: nullable(text), derivedFrom: listOf(text) }),
  ),
  licenses: listOf(object({ id: text, basis: oneOf(licenseBases) })),
});

const finding = {
  ...place,
  code: oneOf(diagnosticCodes),
  severity: oneOf(severities),
  message: text,
  reference: nullable(count),
  fingerprint: text,
};

const binaries = object({ reason: oneOf(['binary']), count });
const noted = object({ reason: text, path: text });
const note: Check = (value, at) => (binaries(value, at) === null ? null : noted(value, at));

const report = object({
  tool: object({ name: oneOf(['model-license-lens']), version: text }),
  dataset: object({ version: text, asOf: text }),
  references: listOf(reference),
  findings: listOf(object(finding)),
  suppressed: listOf(object({ ...finding, by: oneOf(['comment', 'baseline']), reason: nullable(text) })),
  notes: listOf(note),
  stats: object({ files: count, bytes: count, elapsedMs: count }),
  repositories: optional(listOf(object({ name: text, references: count, findings: count }))),
});

/** A report, or why a text is none. */
export type ReadReport = { readonly report: ScanReport } | { readonly problem: string };

/** Reads what `scan --format json` has written, by this version or another of the same shape. */
export function readReport(content: string): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { problem: 'it is not JSON' };
  }
  if (object({ version: count })(value, '') !== null) return { problem: 'it has no version' };
  const { version } = value as { readonly version: number };
  if (version !== 1) return { problem: `it is version ${version}, but this program reads version 1` };
  const wrong = report(value, '');
  if (wrong !== null) return { problem: `${wrong} is missing or invalid` };
  return { report: value as ScanReport };
}
