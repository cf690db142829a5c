import assert from 'node:assert/strict';
import fs from 'node:fs';
import { formatNames } from '../../../src/cli/formats/format.ts';
import { withTree } from '../../scan/tree.ts';
import { asOf, run } from '../support.ts';

const muse = 'model = "muse-spark"\n';
const tree = {
  'a.py': `m = "meta-llama/Llama-3.1-8B"\n# model-license-ignore-next-line -- agreed\n${muse}`,
  'b/c.py': muse,
  'gone.py': { link: 'nowhere' },
  'x.bin': '\0',
};

/** A report without the time that it took. */
const timeless = (text: string): string => text.replace(/"elapsedMs":\d+|\d+ ms$/m, '');

for (const format of formatNames) {
  suite(`scan --format ${format}: as any other`, () => {
    const scan = (...args: readonly string[]): readonly string[] => [
      'scan',
      '--format',
      format,
      ...asOf,
      ...args,
    ];

    test('the same input gives the same bytes, in a file as on the screen', async () => {
      await withTree(tree, async (cwd) => {
        const { stdout, stderr } = await run(scan(), { cwd });
        assert.equal(stderr, '');
        assert.ok(stdout.endsWith('\n'));
        assert.equal(timeless((await run(scan(), { cwd })).stdout), timeless(stdout));
        await run(scan('--output', 'report'), { cwd });
        assert.equal(timeless(fs.readFileSync(`${cwd}/report`, 'utf8')), timeless(stdout));
      });
    });

    test('left in the folder, it is no use of what it names', async () => {
      await withTree(tree, async (cwd) => {
        const now = async () =>
          JSON.parse((await run(['scan', '--format', 'json', ...asOf], { cwd })).stdout);
        const { references, notes } = await now();
        await run(scan('--output', 'report'), { cwd });
        const after = await now();
        assert.deepEqual(after.references, references);
        // Text is prose, in which nothing is found anyway.
        const known = { path: 'report', reason: 'own-report' };
        const isKnown = after.notes.some((note: object) => JSON.stringify(note) === JSON.stringify(known));
        assert.equal(isKnown, format !== 'text');
        assert.equal(after.notes.length, notes.length + (format === 'text' ? 0 : 1));
      });
    });

    test('the exit code is that of the findings', async () => {
      await withTree(tree, async (cwd) => {
        const codes = [];
        for (const level of ['information', 'warning', 'error', 'never'])
          codes.push((await run(scan('--fail-on', level), { cwd })).code);
        assert.deepEqual(codes, [1, 1, 0, 0]);
      });
    });

    test('nothing to report is a report', async () => {
      await withTree({}, async (cwd) => {
        const { code, stdout } = await run(scan(), { cwd });
        assert.equal(code, 0);
        assert.notEqual(stdout, '');
      });
    });
  });
}
