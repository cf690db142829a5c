/** `npm run bench`: measures speed and memory, and prints each figure beside its bar. Names of benches select some. */
import { cpus, totalmem } from 'node:os';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import type { Bench, Figure } from './bench.ts';
import { detectBench } from './detect.ts';
import { editBench } from './edit.ts';
import { hostileBench } from './hostile.ts';
import { scanBench } from './scan.ts';

const benches: readonly Bench[] = [detectBench, editBench, hostileBench, scanBench];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  const names = benches.map(({ name }) => name).join(', ');
  process.stderr.write(`There is no bench “${unknown.join('”, “')}”. There are: ${names}.\n`);
  process.exit(2);
}

const cores = cpus();
const gigabytes = Math.round(totalmem() / 2 ** 30);
process.stdout.write(
  `${cores[0]?.model ?? 'unknown processor'}, ${cores.length} cores, ${gigabytes} GB; ` +
    `Node ${process.version}, ${process.platform}; dataset ${bundledDataset.meta.version}\n`,
);
async function measure(): Promise<void> {
  for (const bench of benches) {
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
    process.stdout.write(`\n${bench.name}\n| figure | measured | bar | goal | |\n|---|--:|--:|--:|---|\n`);
    for (const figure of await bench.figures()) process.stdout.write(`${row(figure)}\n`);
  }
}

function row({ name, value, unit, bar, goal }: Figure): string {
  const verdict = bar === null ? '' : value > bar ? 'misses the bar' : 'ok';
  const [measured, most, good] = [value, bar, goal ?? null].map((amount) =>
    amount === null ? '' : `${amount.toFixed(amount < 0.1 ? 3 : amount < 10 ? 2 : 0)} ${unit}`,
  );
  return `| ${name} | ${measured} | ${most} | ${good} | ${verdict} |`;
}

void measure();
