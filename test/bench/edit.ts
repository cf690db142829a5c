import { analyzeAgain, analyzeFirst } from '../../src/core/analyze.ts';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { type Bench, median, milliseconds } from './bench.ts';

const dataset = createDataset(bundledDataset);
const lines = 20_000;
const keystrokes = 300;

/** What a keystroke costs beside looking at the whole document. */
export const editBench: Bench = {
  name: 'edit',
  figures: async () => {
    const full: number[] = [];
    const edits: number[] = [];
    let text = document();
    let live = analyzeFirst(input(text));
    for (let i = 0; i < keystrokes; i++) {
      const start = (i * 7919 * 131) % text.length;
      text = flat(`${text.slice(0, start)}x${text.slice(start)}`);
      edits.push(
        milliseconds(() => {
          live = analyzeAgain(live, { start, removed: 0, inserted: 1 }, input(text));
        }),
      );
      if (i % 10 === 0) full.push(milliseconds(() => analyzeFirst(input(text))));
    }
    return [
      {
        name: `a keystroke in ${lines.toLocaleString('en')} lines with 500 references, over all of it`,
        value: median(edits) / median(full),
        unit: '×',
        bar: 1 / 50,
      },
      { name: 'the keystroke itself', value: median(edits), unit: 'ms', bar: null },
    ];
  },
};

function document(): string {
  const line = (i: number): string =>
    i % 40 === 0
      ? `    model_${i} = "meta-llama/Llama-3.1-${['8B', '70B', '405B'][i % 3]}-Instruct"  # ${i}`
      : `    value_${i} = compute("some text ${i}", other=${i})  # a note`;
  return flat(Array.from({ length: lines }, (_, i) => line(i)).join('\n'));
}

/** As an editor hands it over: in one piece. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function input(text: string): Parameters<typeof analyzeFirst>[0] {
  return { text, path: 'app.py', dataset, policy: defaultPolicy, asOf: '2026-11-21' };
}
