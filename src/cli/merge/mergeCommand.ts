import fs from 'node:fs';
import { toPortablePath } from '../../scan/nodeFileSystem.ts';
import { deliveryOf } from '../delivery.ts';
import type { Arguments } from '../options.ts';
import { type Terminal, UsageError } from '../terminal.ts';
import { escapeControls, quoted } from '../text.ts';
import { loadDataset } from '../workspace.ts';
import { datasetsOf, mergeReports, type NamedReport } from './mergeReports.ts';
import { readReport } from './readReport.ts';
import { type ReportFile, reading, reportFiles } from './reportFiles.ts';

/** `merge`: the reports of many repositories as one. */
export async function runMerge(options: Arguments, terminal: Terminal): Promise<number> {
  const deliver = deliveryOf(options, terminal);
  if (options.positionals.length === 0)
    throw new UsageError(
      'merge needs reports, for example: merge reports/ or merge api=api.json web=web.json',
    );
  const output = options.values.get('output');
  const files = reportFiles(options.positionals).filter(({ file }) => !isSame(file, output));
  const reports = files.map((file) => readNamed(file, terminal.signal));
  const versions = datasetsOf(reports).map(({ version }) => version);
  if (versions.length > 1) {
    const list = escapeControls(versions.join(', '));
    terminal.stderr.write(
      `The reports were made with different datasets (${list}): scan again with one version to compare them.\n`,
    );
  }
  return deliver(mergeReports(reports), loadDataset());
}

function readNamed({ name, file }: ReportFile, signal: AbortSignal): NamedReport {
  signal.throwIfAborted();
  const read = readReport(reading(file, () => fs.readFileSync(file, 'utf8')));
  if ('report' in read) return { name, report: read.report };
  throw new UsageError(
    `${quoted(file)} is not a report of scan --format json: ${read.problem}; create it again or leave it out`,
  );
}

/** Whether a file is the one that the result goes to: it may lie among the reports, from the last time. */
function isSame(file: string, output: string | undefined): boolean {
  return output !== undefined && toPortablePath(file) === toPortablePath(output);
}
