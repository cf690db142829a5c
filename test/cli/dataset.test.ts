import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import type { DatasetFiles } from '../../src/core/dataset/types.ts';
import type { Tree } from '../scan/tree.ts';
import { runIn } from './support.ts';

/** The dataset as one file, as `dataset export` writes it. */
function exported(changes: Partial<DatasetFiles> = {}): string {
  return JSON.stringify({ ...bundledDataset, ...changes });
}

/** The dataset as a folder of files, as it lies in `data/`. */
function folder(path: string, changes: Partial<DatasetFiles> = {}): Tree {
  return Object.fromEntries(
    Object.entries({ ...bundledDataset, ...changes }).map(([name, content]) => [
      `${path}/${name}.json`,
      JSON.stringify(name === 'meta' ? content : { [name]: content }),
    ]),
  );
}

const first = bundledDataset.retirements.find(({ id }) => id === 'groq-llava-1.5-7b');
const others = bundledDataset.retirements.filter((record) => record !== first);
const older: Partial<DatasetFiles> = {
  meta: { version: '1', asOf: bundledDataset.meta.asOf },
  retirements: others,
};

suite('dataset diff', () => {
  const cases: readonly [
    title: string,
    tree: Tree,
    paths: readonly string[],
    code: number,
    lines: readonly string[],
  ][] = [
    ['of a file and this version', { a: exported() }, ['a'], 0, ['No fact changed.']],
    ['of two files', { a: exported(older), b: exported() }, ['a', 'b'], 1, ['Endpoints', '1 change.']],
    ['of folders', { ...folder('a', older), ...folder('b') }, ['a', 'b'], 1, ['Endpoints', '1 change.']],
    ['of a folder with data in it', folder('a/data', older), ['a'], 1, ['Endpoints', '1 change.']],
  ];
  for (const [title, tree, paths, expected, lines] of cases) {
    test(title, async () => {
      const { code, stdout, stderr } = await runIn(tree, ['dataset', 'diff', ...paths]);
      assert.deepEqual({ code, stderr }, { code: expected, stderr: '' });
      for (const line of lines) assert.ok(stdout.split('\n').includes(line), stdout);
    });
  }

  test('names both editions and the day of each', async () => {
    const { version, asOf } = bundledDataset.meta;
    const { stdout } = await runIn({ a: exported(older) }, ['dataset', 'diff', 'a']);
    assert.equal(stdout.split('\n')[0], `Dataset 1 of ${asOf} → ${version} of ${asOf}`);
  });

  test('as JSON', async () => {
    const { code, stdout } = await runIn({ a: exported(older) }, [
      'dataset',
      'diff',
      'a',
      '--format',
      'json',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      before: older.meta,
      after: bundledDataset.meta,
      changes: [
        {
          topic: 'endpoints',
          kind: 'retirements',
          id: first?.id,
          change: 'added',
          field: null,
          before: null,
          after: first,
          text: 'Groq retires llava-v1.5-7b-4096-preview, llama-3.2-11b-text-preview on 2024-10-28: use llama-3.2-11b-vision-preview',
        },
      ],
      reread: 0,
    });
  });
});

suite('dataset: what cannot be run', () => {
  const wrong = { ...bundledDataset, models: [{ id: 'x' }] } as unknown as DatasetFiles;
  const cases: readonly [tree: Tree, args: readonly string[], stderr: RegExp][] = [
    [{}, [], /^model-license-lens: dataset needs a task: "dataset diff OLD \[NEW\]" or "dataset export"$/],
    [{}, ['dif'], /: dataset has no task "dif"; did you mean diff\?$/],
    [{}, ['diff'], /: dataset diff needs an older dataset, for example: dataset diff old\.json$/],
    [{}, ['diff', 'a', 'b', 'c'], /: dataset diff compares two; leave "c" out$/],
    [{}, ['diff', 'a'], /: "a": no such file or folder$/],
    [{ 'a/b': '' }, ['diff', 'a'], /: "a" holds no dataset: name a folder with meta\.json and its lists, /],
    [{ a: '{ "meta": 1,, }' }, ['diff', 'a'], /^a:1:13: expected a key in double quotes$/],
    [{ a: '' }, ['diff', 'a'], /^a:1:1: the file is empty/],
    [{ a: '[]' }, ['diff', 'a'], /^a: does not hold a JSON object$/],
    [{ a: '{}' }, ['diff', 'a'], /^a: meta\.json must be an object, not nothing\. \(and 11 more\)$/],
    [
      { a: exported(wrong) },
      ['diff', 'a'],
      /^a: \/models\/0 lacks the keys "family", .+ and "provenance"\. \(and \d+ more\)$/,
    ],
    [
      folder('a', wrong),
      ['diff', 'a'],
      /^a\/models\.json: \/models\/0 lacks the keys "family", .+ and "provenance"\. \(and \d+ more\)$/,
    ],
    [
      { a: exported({ ...bundledDataset, meta: { version: '1', asOf: 'x' } }) },
      ['diff', 'a'],
      /^a: \/asOf must be a day .*, not "x"\.$/,
    ],
    [{ 'a/meta.json': '{}' }, ['diff', 'a'], /^a\/sources\.json: no such file$/],
    [{}, ['export', 'x.json'], /: dataset export takes no path; write --output "x\.json" to name a file$/],
    [
      {},
      ['export', '--as-of', '2026-01-01'],
      /: --as-of is an option of scan, explain and summary, not of dataset$/,
    ],
  ];
  for (const [tree, args, expected] of cases) {
    test(['dataset', ...args].join(' ') + JSON.stringify(Object.keys(tree).slice(0, 1)), async () => {
      const { code, stdout, stderr } = await runIn(tree, ['dataset', ...args]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr.trimEnd(), expected);
    });
  }
});

suite('dataset export', () => {
  test('writes every fact', async () => {
    const { code, stdout } = await runIn({}, ['dataset', 'export']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), bundledDataset);
  });
});
