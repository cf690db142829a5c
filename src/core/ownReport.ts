import { diagnosticCodes } from './finding.ts';

/** Names this product in reports for people, and where a format wants a title; they are known by it. */
export const reportMark = 'Model License Lens';

/** How the product's own reports begin, also where another tool has set them out anew; bounded to 2,048 characters. */
const beginnings = [
  // JSON, SARIF and CycloneDX say by which tool they were made.
  /^\s*\{[^]*"tool":\s*\{\s*"name":\s*"model-license-lens"/,
  new RegExp(String.raw`^\s*\{[^]*"driver":\s*\{\s*"name":\s*"${reportMark}"`),
  /^\s*\{[^]*"tools":\s*\{\s*"components":\s*\[\s*\{\s*"type":\s*"application",\s*"name":\s*"model-license-lens"/,
  // The summary and the list for GitLab are known by their form.
  /^\{\s*"version":\s*1,\s*"dataset":\s*\{\s*"version":\s*"[\d.]+",\s*"asOf":\s*"[\d-]+",\s*"ageDays":/,
  new RegExp(
    String.raw`^\[\s*\{\s*"description":\s*"(?:[^"\\]|\\.)*",\s*"check_name":\s*"(?:${diagnosticCodes.join('|')})"`,
  ),
  new RegExp(`^<!doctype html>[^]*<meta name="generator" content="${reportMark}">`),
  // Right below the title: one that was put into a README does not make a report of it.
  new RegExp(String.raw`^# [^\n]{1,200}\n<!-- ${reportMark} -->`),
];

/** Characters looked at: whoever edits a long text must not wait. */
const beginning = 2048;

/**
 * Whether a text is a report of this product. It names models, and uses none: to search it would count each of them
 * twice, and take what it says about duties for their fulfilment.
 */
export function isOwnReport(text: string): boolean {
  const head = text.slice(0, beginning);
  return beginnings.some((pattern) => pattern.test(head));
}
