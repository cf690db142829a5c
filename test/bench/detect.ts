import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { needlesOf } from '../../src/core/detect/candidates.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { type Bench, fastest } from './bench.ts';

const dataset = createDataset(bundledDataset);
const root = path.join(import.meta.dirname, '../..');
const length = 8 * 2 ** 20;

/** What looking for references costs beside what cannot be had for less. */
export const detectBench: Bench = {
  name: 'detect',
  figures: async () => {
    const { test } = needlesOf(dataset);
    const figures = texts().map(({ name, text }) => {
      const { needles, llama } = fastest({ llama: () => /llama/i.test(text), needles: () => test(text) });
      return {
        name: `${name} without a reference, over /llama/i`,
        value: needles / llama,
        unit: '×',
        bar: 2,
      };
    });
    const half = fastest(denseTasks(2500));
    const whole = fastest(denseTasks(5000));
    return [
      ...figures,
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

/** Real text of several kinds, without what the needles look for. */
function texts(): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'a minified bundle', file: 'node_modules/playwright-core/lib' },
    { name: 'a lock file', file: 'package-lock.json' },
    { name: 'Markdown', file: 'node_modules/minimatch/README.md' },
    { name: 'declarations', file: 'node_modules/@types/vscode/index.d.ts' },
  ].map(({ name, file }) => ({ name, text: repeated(read(path.join(root, file))) }));
}

function read(file: string): string {
  const largest = file.endsWith('lib')
    ? readdirSync(file, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(path.join(file, name), 'latin1'))
        .sort((a, b) => b.length - a.length)[0]
    : readFileSync(file, 'latin1');
  return (largest ?? '').replaceAll(/llama|muse|facebook|meta/gi, 'other');
}

/** In one piece: a text put together from parts is put together on first use. */
function repeated(text: string): string {
  const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return Buffer.from(whole, 'latin1').toString('latin1');
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
