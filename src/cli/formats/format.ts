import type { Dataset } from '../../core/dataset/dataset.ts';
import type { ScanReport } from '../scanReport.ts';
import type { Look } from '../text.ts';
import { printCodeQuality } from './codeQuality.ts';
import { printCycloneDx } from './cyclonedx.ts';
import { printHtml } from './html.ts';
import { printJson } from './json.ts';
import { printMarkdown } from './markdown.ts';
import { printSarif } from './sarif.ts';
import { printScanText } from './text.ts';

/** What a format knows beside the report. */
export interface FormatContext {
  /** Where the names of models and licences are looked up. */
  readonly dataset: Dataset;
  readonly look: Look;
}

type Print = (report: ScanReport, context: FormatContext) => Iterable<string>;

/** Every way to write down what was found, in the order of the help. */
const formats = {
  text: (report, { look }) => printScanText(report, look),
  json: (report) => printJson(report),
  sarif: (report) => printSarif(report),
  cyclonedx: (report, { dataset }) => printCycloneDx(report, dataset),
  markdown: (report, { dataset }) => printMarkdown(report, dataset),
  html: (report, { dataset }) => printHtml(report, dataset),
  codequality: (report) => printCodeQuality(report),
} as const satisfies Readonly<Record<string, Print>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as [FormatName, ...FormatName[]];

/** Writes a report in a format, in pieces. */
export function printReport(
  report: ScanReport,
  format: FormatName,
  context: FormatContext,
): Iterable<string> {
  const print: Print = formats[format];
  return print(report, context);
}
