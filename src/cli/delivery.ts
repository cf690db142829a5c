import type { Dataset } from '../core/dataset/dataset.ts';
import { type Severity, severities } from '../core/finding.ts';
import { formatNames, printReport } from './formats/format.ts';
import type { Arguments } from './options.ts';
import { writeOutput } from './output.ts';
import type { ScanReport } from './scanReport.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { lookOf } from './text.ts';
import { oneOf } from './values.ts';

const failLevels = ['error', 'warning', 'information', 'never'] as const;

/** Writes a report where and how the options say, and gives the exit code that its findings call for. */
export type Deliver = (report: ScanReport, dataset: Dataset) => Promise<number>;

/** Checks `--format` and `--fail-on`, before anything takes time. Fails with {@link UsageError}. */
export function deliveryOf(options: Arguments, terminal: Terminal): Deliver {
  const format = oneOf(options, 'format', formatNames);
  const failOn = oneOf(options, 'fail-on', failLevels, 'warning');
  const file = options.values.get('output');
  return async (report, dataset) => {
    const context = { dataset, look: lookOf(terminal, file !== undefined) };
    await writeOutput(printReport(report, format, context), file, terminal.stdout);
    return failOn !== 'never' && hasFinding(report, failOn) ? exitCodes.findings : exitCodes.clean;
  };
}

function hasFinding(report: ScanReport, least: Severity): boolean {
  return report.findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(least));
}
