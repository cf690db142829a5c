/**
 * Measures the engine against the labelled corpus: `npm run accuracy -- [--json] [--all] [--check | --record]`.
 * `--all` prints every mistake, not only the first of each kind; `--check` exits with 1 if a figure fell below the
 * one in `recorded.json`; `--record` writes that file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureAll, ratesBy } from './all.ts';
import { fallen, type Recorded } from './figures.ts';
import { renderReport } from './report.ts';

const recordedFile = path.join(import.meta.dirname, 'recorded.json');

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const measured = measureAll();
if (values.json) {
  const byPlatform = ratesBy(measured.corpus.byPlatform);
  print(JSON.stringify({ ...measured.figures, byPlatform, byFormat: ratesBy(measured.byFormat) }, null, 2));
} else {
  const limit = values.all ? Number.POSITIVE_INFINITY : 15;
  print(renderReport(measured.corpus, measured.byFormat, measured.lists, limit));
}
if (values.record) writeFileSync(recordedFile, `${JSON.stringify(measured.figures, null, 2)}\n`);
if (values.check) {
  const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as Recorded;
  const lines = fallen(recorded, measured.figures);
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (lines.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
