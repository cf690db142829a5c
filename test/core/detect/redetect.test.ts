import assert from 'node:assert/strict';
import { detect } from '../../../src/core/detect/detect.ts';
import { type Detection, detectAgain, detectFirst } from '../../../src/core/detect/redetect.ts';
import { dataset } from '../../support/references.ts';

/** Pieces that open and close strings, comments, lists and names in the middle of one another. */
const pieces = [
  '"meta-llama/Llama-3.1-8B"',
  "'llama3.2:3b'",
  'model = ',
  'models:\n  - llama3.1\n',
  '"',
  "'",
  '`',
  '"""',
  '/*',
  '*/',
  '# ',
  '// ',
  '\n',
  '\n    ',
  '{',
  '}',
  '[',
  '],',
  '(',
  ')',
  'meta.llama3-8b-instruct-v1:0',
  'llama',
  '-3.1',
  '-8b',
  'name: ',
  'metadata:\n  name: llama-3-8b\n',
  'vicuna-7b-v1.5',
  'lmsys/vicuna-7b-v1.5',
  '${X}',
  '\\',
  '\\"',
  '"run \\\n',
  'x = 1\n',
  'FROM llama3\n',
  'plain words\n',
  'muse-spark-1.3',
  'facebook/opt-125m',
  '<<-END\n',
  'END\n',
  'default: ',
  'value: ',
  '- name: MODEL\n',
  'models = {\n',
];

/** A seeded generator, so that a failure can be repeated (Park and Miller's minimal standard). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function compose(pick: (below: number) => number, length: number): string {
  return Array.from({ length }, () => pieces[pick(pieces.length)] ?? '').join('');
}

function seen({ references }: Pick<Detection, 'references'>): string[] {
  return references.map(
    ({ range, text, kind, resolution }) => `${range.start} ${range.end} ${text} ${kind} ${resolution.kind}`,
  );
}

suite('detection for one who does not edit', () => {
  for (const path of ['a.json', 'a.c', 'a.R', 'a.ini', 'Dockerfile', 'a.py', 'a.yaml']) {
    test(`finds what the editor finds: ${path}`, () => {
      const options = { path, mentions: true };
      for (let seed = 1; seed <= 1000; seed++) {
        const pick = random(seed);
        const text = compose(pick, 5 + pick(20));
        const references = detect(text, dataset, options);
        assert.deepEqual(
          seen({ references }),
          seen(detectFirst(text, dataset, options)),
          JSON.stringify(text),
        );
      }
    });
  }

  test('is done with a megabyte in one line', () => {
    const text = `{${'"k":"v",'.repeat(2 ** 17)}"model":"llama3.2"}`;
    assert.equal(detect(text, dataset, { path: 'a.json', mentions: false }).length, 1);
  });
});

suite('detection after an edit', () => {
  for (const path of [
    'a.py',
    'a.ts',
    'a.yaml',
    'a.sh',
    'a.tf',
    'a.exs',
    'a.sql',
    'a.json',
    'a.html',
    'Modelfile',
    'a.md',
    'a.ipynb',
  ]) {
    test(`equals detection from the beginning: ${path}`, () => {
      const options = { path, mentions: true };
      for (let seed = 1; seed <= 12; seed++) {
        const pick = random(seed);
        // Long enough that most of it lies outside what an edit touches.
        let text = compose(pick, 1500);
        let detection = detectFirst(text, dataset, options);
        for (let i = 0; i < 12; i++) {
          const start = pick(text.length);
          const removed = Math.min(pick(4) === 0 ? pick(60) : pick(3), text.length - start);
          const inserted = compose(pick, pick(3));
          text = text.slice(0, start) + inserted + text.slice(start + removed);
          detection = detectAgain(
            detection,
            text,
            { start, removed, inserted: inserted.length },
            dataset,
            options,
          );
          assert.deepEqual(
            seen(detection),
            seen(detectFirst(text, dataset, options)),
            `seed ${seed}, edit ${i} at ${start}`,
          );
        }
      }
    });
  }

  test('looks again at the items of a list whose opening was edited', () => {
    const options = { path: 'a.yaml', mentions: false };
    const item = '  - llama3.2\n';
    const fill = '  - another/thing\n'.repeat(30);
    const before = `${'a: 1\n'.repeat(2000)}titles:\n${fill}${item}${'b: 2\n'.repeat(2000)}`;
    const start = before.indexOf('titles');
    const after = before.replace('titles', 'models');
    const first = detectFirst(before, dataset, options);
    assert.deepEqual(seen(first), []);
    const again = detectAgain(first, after, { start, removed: 6, inserted: 6 }, dataset, options);
    assert.equal(again.references.length, 1);
    assert.deepEqual(seen(again), seen(detectFirst(after, dataset, options)));
  });
});
