import { analyze } from '../../src/core/analyze.ts';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { type Bench, type Figure, fastest } from './bench.ts';

const dataset = createDataset(bundledDataset);
const policy = { ...defaultPolicy, mentions: true };
/** Repeated over and over, each of these opens something whose end a reader might search for. */
const units = [
  '"llama',
  'llama-3.1-8b-',
  'llama/',
  '{llama',
  '${llama',
  'meta.llama*',
  'llama ',
  '"meta-llama/Llama-3.1-8B",',
  '\\"llama\\',
  'llama-----',
  'llama3:',
  '`llama3` ',
  '# model-license-ignore-line x llama ',
  '/*llama',
  '<!--llama',
  '](llama3',
  'llama%2F',
  '- llama3.2 ',
  'lmsys/vicuna-7b ',
  'name: llama-3-8b ',
  'push_to_hub("llama',
  'base_model: llama\n',
];
/** Repeated before a single hit at the end: what lies between two hits must not be read twice. */
const fillers = ['"k":"v",', 'k: v\n', '- v\n', '\\\n', 'a '];
const paths = ['a.py', 'a.md', 'a.yaml', 'a.json', 'a.html', 'a.ipynb', 'Modelfile'];

/**
 * How the time of analysis grows with text that is made to be slow: four times the text may take four times as long.
 */
export const hostileBench: Bench = {
  name: 'hostile',
  figures: async () => {
    const growth = paths.flatMap((path) => [
      ...units.map((unit) => grown(path, unit)),
      ...fillers.map((filler) => grown(path, filler, '"model":"llama3.2"')),
    ]);
    return growth.sort((a, b) => b.value - a.value).slice(0, 5);
  },
};

function grown(path: string, unit: string, end = ''): Figure {
  const run = (size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length)) + end;
    return () => analyze({ text, path, dataset, policy, asOf: '2026-11-21' });
  };
  const { small, large } = fastest({ small: run(200_000), large: run(800_000) }, 3);
  return {
    name: `${path} of ${JSON.stringify(unit)}, four times as much`,
    value: large / small,
    unit: '×',
    bar: 8,
  };
}
