import { bundledDataset } from '../core/dataset/bundled.ts';
import { diffDatasets } from '../core/dataset/diff.ts';
import { nearest } from '../core/text/nearest.ts';
import { datasetDiffReport, printDatasetDiff } from './datasetDiff.ts';
import type { Arguments } from './options.ts';
import { writeOutput } from './output.ts';
import { readDataset } from './readDataset.ts';
import { exitCodes, type Terminal, UsageError } from './terminal.ts';
import { lookOf, quoted } from './text.ts';
import { oneOf } from './values.ts';

const tasks = ['diff', 'export'] as const;

/** `dataset`: what changed between two editions of the facts, and the facts of this edition as one file. */
export async function runDataset(options: Arguments, terminal: Terminal): Promise<number> {
  const [written, ...rest] = options.positionals;
  const task = tasks.find((candidate) => candidate === written);
  if (task === undefined) {
    const meant = written === undefined ? undefined : nearest(written, tasks);
    throw new UsageError(
      written === undefined || meant === undefined
        ? 'dataset needs a task: "dataset diff OLD [NEW]" or "dataset export"'
        : `dataset has no task ${quoted(written)}; did you mean ${meant}?`,
    );
  }
  return task === 'diff' ? diff(rest, options, terminal) : exportFacts(rest, options, terminal);
}

async function diff(paths: readonly string[], options: Arguments, terminal: Terminal): Promise<number> {
  const format = oneOf(options, 'format', ['text', 'json']);
  const [old, current, third] = paths;
  if (old === undefined) {
    throw new UsageError('dataset diff needs an older dataset, for example: dataset diff old.json');
  }
  if (third !== undefined) {
    throw new UsageError(`dataset diff compares two; leave ${quoted(third)} out`);
  }
  const before = await readDataset(old);
  const after = current === undefined ? bundledDataset : await readDataset(current);
  const changes = diffDatasets(before, after);
  const file = options.values.get('output');
  const chunks =
    format === 'json'
      ? [`${JSON.stringify(datasetDiffReport(changes, before, after), null, 2)}\n`]
      : printDatasetDiff(changes, before, after, lookOf(terminal, file !== undefined));
  await writeOutput(chunks, file, terminal.stdout);
  return changes.length === 0 ? exitCodes.clean : exitCodes.findings;
}

async function exportFacts(
  [first]: readonly string[],
  options: Arguments,
  terminal: Terminal,
): Promise<number> {
  oneOf(options, 'format', ['json']);
  if (first !== undefined) {
    throw new UsageError(`dataset export takes no path; write --output ${quoted(first)} to name a file`);
  }
  const chunks = [`${JSON.stringify({ ...bundledDataset }, null, 1)}\n`];
  await writeOutput(chunks, options.values.get('output'), terminal.stdout);
  return exitCodes.clean;
}
