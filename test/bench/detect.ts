import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { needlesOf } from '../../src/core/detect/needles.ts';
import { type Bench, fastest } from './bench.ts';

const dataset = createDataset(bundledDataset);
const packages = path.join(import.meta.dirname, '../../node_modules');
const length = 8 * 2 ** 20;

/** What the search for references costs, compared with what no search can do without. */
export const detectBench: Bench = {
  name: 'detect',
  figures: async () => {
    const { test } = needlesOf(dataset);
    const all = texts();
    const figures = all.map(({ name, text }) => {
      assert.ok(!test(text), 'a hit would end the search early');
      const { needles, llama } = fastest({ llama: () => /llama/i.test(text), needles: () => test(text) });
      return {
        name: `${name} without a reference, over /llama/i`,
        value: needles / llama,
        unit: '×',
        bar: 2,
      };
    });
    const pieces = piecesOf(all[0]?.text ?? '');
    const short = fastest({
      llama: () => pieces.filter((piece) => /llama/i.test(piece)),
      needles: () => pieces.filter((piece) => test(piece)),
    });
    const half = fastest(denseTasks(2500));
    const whole = fastest(denseTasks(5000));
    return [
      ...figures,
      {
        name: 'JavaScript in files of 16 kB, which are searched for bare names too, over the same',
        value: short.needles / short.llama,
        unit: '×',
        bar: null,
      },
      {
        name: 'dense JSON, 5,000 references, over JSON.parse',
        value: whole.detect / whole.parse,
        unit: '×',
        bar: 3,
      },
      { name: 'the same, over half of it', value: whole.detect / half.detect, unit: '×', bar: 2.5 },
    ];
  },
};

/** The files of the packages that the tests use: real text of several kinds, but for files with what is looked for. */
function texts(): readonly { readonly name: string; readonly text: string }[] {
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).sort();
  return [
    { name: 'JavaScript', end: '.js' },
    { name: 'source maps', end: '.map' },
    { name: 'declarations', end: '.d.ts' },
    { name: 'JSON', end: '.json' },
    { name: 'Markdown', end: '.md' },
  ].map(({ name, end }) => ({ name, text: joined(files.filter((file) => file.endsWith(end))) }));
}

/**
 * Many files as one text, which lies in memory as a document does. Repeating a single file would let the processor
 * learn it by heart, and a search for one word would look four times as fast as it is.
 */
function joined(files: readonly string[]): string {
  const parts: string[] = [];
  let size = 0;
  for (const file of files) {
    const text = read(path.join(packages, file));
    if (/llama/i.test(text) || needlesOf(dataset).test(text)) continue;
    parts.push(text);
    size += text.length;
    if (size > length) break;
  }
  return parts.join('\n');
}

function piecesOf(text: string): readonly string[] {
  const size = 2 ** 14;
  return Array.from({ length: Math.floor(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );
}

/** The beginning of a file, so that no single large file makes up most of the text. */
function read(file: string): string {
  return statSync(file).isFile() ? readFileSync(file, 'latin1').slice(0, 200_000) : '';
}

/** A megabyte of prices. */
function denseTasks(entries: number): Record<'parse' | 'detect', () => unknown> {
  const lines = Array.from({ length: entries }, (_, i) => {
    const model = `meta-llama/Llama-3.1-${['8B', '70B', '405B'][i % 3]}-Instruct`;
    return JSON.stringify({
      id: i,
      model,
      note: 'text that fills the entry up',
      context: 131072,
      input: 0.1 * i,
      output: 0.3,
      mode: 'chat',
      provider: 'any',
      supports: ['tools', 'json'],
    });
  });
  const text = Buffer.from(`[${lines.join(',\n')}]`).toString('latin1');
  return {
    parse: () => JSON.parse(text),
    detect: () => detect(text, dataset, { path: 'prices.json', mentions: false }),
  };
}
