import { analyzeAgain, analyzeFirst } from '../../src/core/analyze.ts';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { type Bench, median, milliseconds } from './bench.ts';

const dataset = createDataset(bundledDataset);
const lines = 20_000;
const keystrokes = 150;

/** What a keystroke costs, compared with analysing the whole document. */
export const editBench: Bench = {
  name: 'edit',
  figures: async () => {
    const edits = typing();
    const full: number[] = [];
    const again: number[] = [];
    let live = analyzeFirst(input(document()));
    for (const [index, { text, start }] of edits.entries()) {
      again.push(
        milliseconds(() => {
          live = analyzeAgain(live, { start, removed: 0, inserted: 1 }, input(text));
        }),
      );
      if (index % 10 === 0) full.push(milliseconds(() => analyzeFirst(input(text))));
    }
    return [
      {
        name: `a keystroke in ${lines.toLocaleString('en')} lines with 500 references, over all of it`,
        value: median(again) / median(full),
        unit: '×',
        bar: 1 / 50,
      },
      { name: 'the keystroke itself', value: median(again), unit: 'ms', bar: null },
    ];
  },
};

/** The text after each of many keystrokes all over it; made beforehand, because making it costs more than reading it. */
function typing(): readonly { readonly text: string; readonly start: number }[] {
  let text = document();
  return Array.from({ length: keystrokes }, (_, i) => {
    const start = (i * 7919 * 131) % text.length;
    text = flat(`${text.slice(0, start)}x${text.slice(start)}`);
    return { text, start };
  });
}

function document(): string {
  const line = (i: number): string =>
    i % 40 === 0
      ? `    model_${i} = "meta-llama/Llama-3.1-${['8B', '70B', '405B'][i % 3]}-Instruct"  # ${i}`
      : `    value_${i} = compute("some text ${i}", other=${i})  # a note`;
  return flat(Array.from({ length: lines }, (_, i) => line(i)).join('\n'));
}

/** As an editor hands it over: its lines, joined. A buffer this long would become a string outside the heap. */
function flat(text: string): string {
  return text.split('\n').join('\n');
}

function input(text: string): Parameters<typeof analyzeFirst>[0] {
  return { text, path: 'app.py', dataset, policy: defaultPolicy, asOf: '2026-11-21' };
}
