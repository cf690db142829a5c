import { explain } from '../core/explain.ts';
import { daysBetween } from '../core/render/dataAge.ts';
import { Configurations } from '../scan/configuration.ts';
import { nodeFileSystem as fileSystem, toPortablePath } from '../scan/nodeFileSystem.ts';
import { explainReport } from './explainJson.ts';
import { printExplainText } from './explainText.ts';
import type { Arguments } from './options.ts';
import { writeOutput } from './output.ts';
import { exitCodes, type Terminal, UsageError } from './terminal.ts';
import { lookOf, quoted } from './text.ts';
import { asOf, oneOf } from './values.ts';
import { loadDataset } from './workspace.ts';

/** `explain`: everything about one identifier, with the overlays of the project that the command runs in. */
export async function runExplain(options: Arguments, terminal: Terminal): Promise<number> {
  const format = oneOf(options, 'format', ['text', 'json']);
  const day = asOf(options, terminal.today);
  const [query, second] = options.positionals;
  if (query === undefined || query.trim() === '') {
    throw new UsageError('explain needs a model, for example: explain meta-llama/Llama-3.1-8B-Instruct');
  }
  if (second !== undefined) throw new UsageError(`explain takes one model; leave ${quoted(second)} out`);
  const config = options.values.get('config');
  const configurations = new Configurations({
    fileSystem,
    dataset: loadDataset(),
    ...(config === undefined ? {} : { file: toPortablePath(config) }),
  });
  const { dataset, policy } = await configurations.forFolder(toPortablePath('.'));
  const explanation = explain(query, dataset, day);
  const age = { days: daysBetween(dataset.files.meta.asOf, day), limit: policy.maxDataAgeDays };
  const file = options.values.get('output');
  const chunks =
    format === 'json'
      ? [`${JSON.stringify(explainReport(explanation, dataset), null, 2)}\n`]
      : printExplainText(explanation, dataset, age, lookOf(terminal, file !== undefined));
  await writeOutput(chunks, file, terminal.stdout);
  const unknown =
    explanation.status === 'unknown' ||
    explanation.status === 'nonexistent' ||
    explanation.status === 'unresolved';
  return unknown ? exitCodes.unknownModel : exitCodes.clean;
}
