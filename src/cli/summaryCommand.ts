import { summarize } from '../core/summary.ts';
import type { Arguments } from './options.ts';
import { writeOutput } from './output.ts';
import { summaryReport } from './summaryJson.ts';
import { printSummaryText } from './summaryText.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { counted, lookOf } from './text.ts';
import { oneOf } from './values.ts';
import { openWorkspace, scanWorkspace } from './workspace.ts';

/** `summary`: what all files together come to, judged by the configuration that holds at the first path. */
export async function runSummary(options: Arguments, terminal: Terminal): Promise<number> {
  const format = oneOf(options, 'format', ['text', 'json']);
  const workspace = await openWorkspace(options, terminal);
  const { files, notes, configuration, duties } = await scanWorkspace(workspace, terminal);
  const { policy, dataset } = configuration;
  const summary = summarize(files, dataset, policy, workspace.scan.asOf, duties.evidenceFor(configuration));
  const file = options.values.get('output');
  const chunks =
    format === 'json'
      ? [`${JSON.stringify(summaryReport(summary, dataset), null, 2)}\n`]
      : printSummaryText(summary, dataset, lookOf(terminal, file !== undefined));
  const missed = notes.filter(({ reason }) => reason !== 'binary' && reason !== 'encoding').length;
  if (missed > 0) terminal.stderr.write(`${counted(missed, 'file')} could not be scanned; scan lists them\n`);
  await writeOutput(chunks, file, terminal.stdout);
  return exitCodes.clean;
}
