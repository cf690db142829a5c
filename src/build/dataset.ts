/** Says what the dataset in `data/` holds and how sure it is; or, if anything in it is wrong, what, and fails. */
import { bundledDataset as dataset } from '../core/dataset/bundled.ts';
import { createDataset } from '../core/dataset/dataset.ts';
import type { Confidence, DatasetFiles, Provenance } from '../core/dataset/types.ts';
import type { RecordKind } from '../core/dataset/validate/shape.ts';
import { shapes } from '../core/dataset/validate/shapes.ts';
import { validateDataset } from '../core/dataset/validate/validateDataset.ts';
import { modelNamesOf } from '../core/detect/resolve/modelNames.ts';
import { packedModule } from './packDataset.mjs';

interface Fact {
  readonly name: string;
  readonly provenance: Provenance;
}

const grades: readonly Confidence[] = ['primary', 'multiple', 'single', 'unverified', 'refuted'];
const kinds = (Object.keys(shapes) as RecordKind[]).filter((kind) => kind !== 'sources');

function factsOf(kind: RecordKind): readonly Fact[] {
  return dataset[kind].flatMap((record) =>
    'provenance' in record
      ? [{ name: 'id' in record ? record.id : record.repoId, provenance: record.provenance }]
      : [],
  );
}

function coverage(facts: readonly Fact[]): string[] {
  const row = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(14) + cells.map((cell) => String(cell).padStart(11)).join('');
  const counts = (of: readonly Fact[]): number[] => [
    of.length,
    ...grades.map((grade) => of.filter(({ provenance }) => provenance.confidence === grade).length),
  ];
  return [
    row('', ['all', ...grades]),
    ...kinds.map((kind) => row(kind, counts(factsOf(kind)))),
    row('facts', counts(facts)),
    row('sources', [dataset.sources.length]),
  ];
}

function oldestReads(facts: readonly Fact[]): string[] {
  const counts = new Map<string, number>();
  for (const { provenance } of facts) counts.set(provenance.read, (counts.get(provenance.read) ?? 0) + 1);
  const oldest = [...counts].sort(([a], [b]) => a.localeCompare(b)).slice(0, 5);
  return ['Sources read, oldest first:', ...oldest.map(([day, count]) => `  ${day}  ${count} facts`)];
}

function factsOfGrade(grade: Confidence): string[] {
  return kinds.flatMap((kind) =>
    factsOf(kind)
      .filter(({ provenance }) => provenance.confidence === grade)
      .map(({ name, provenance: { contradictedBy, note } }) => {
        const why = contradictedBy ?? note;
        return why === undefined ? `  ${kind} ${name}` : `  ${kind} ${name}: ${why}`;
      }),
  );
}

function unusedSources(facts: readonly Fact[]): string[] {
  const used = new Set(facts.flatMap(({ provenance }) => provenance.sources));
  const unused = dataset.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  return unused.length === 0 ? [] : ['', `Sources that no fact names: ${unused.join(', ')}`];
}

const runs = 25;

/** What the dataset costs in the product: its size in a bundle, and the time until every list and index is there. */
async function costs(): Promise<string> {
  const source = await packedModule();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Each address is a module of its own, and so is unpacked anew.
    const url = `data:text/javascript,${encodeURIComponent(source)}//${run}`;
    const { bundledDataset: files } = (await import(url)) as { readonly bundledDataset: DatasetFiles };
    const start = performance.now();
    // Spread, so that every list and index is asked for.
    const indexed = { ...createDataset({ ...files }) };
    for (const family of indexed.families.keys()) modelNamesOf(family, indexed);
    times.push(performance.now() - start);
  }
  const [first = 0] = times;
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const kilobytes = (length: number): string => `${Math.round(length / 1000)} kB`;
  return (
    `Packed: ${kilobytes(source.length)} of ${kilobytes(JSON.stringify(dataset).length)}; ` +
    `unpacked and indexed in ${median.toFixed(1)} ms (median of ${runs}, the first ${first.toFixed(1)} ms)`
  );
}

async function report(): Promise<string> {
  const facts = kinds.flatMap(factsOf);
  const lines = [
    `Dataset ${dataset.meta.version}, as of ${dataset.meta.asOf}`,
    '',
    ...coverage(facts),
    '',
    ...oldestReads(facts),
    '',
    'Unverified:',
    ...factsOfGrade('unverified'),
    '',
    'Refuted:',
    ...factsOfGrade('refuted'),
    ...unusedSources(facts),
    '',
    await costs(),
  ];
  return `${lines.join('\n')}\n`;
}

async function run(): Promise<void> {
  const problems = validateDataset(dataset);
  if (problems.length === 0) process.stdout.write(await report());
  else {
    for (const { file, path, message } of problems) {
      process.stderr.write(`data/${file}#${path}: ${message}\n`);
    }
    process.exitCode = 1;
  }
}

void run();
