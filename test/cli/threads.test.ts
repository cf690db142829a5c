import assert from 'node:assert/strict';
import { withTree } from '../scan/tree.ts';
import { asOf, runProcess } from './support.ts';

suite('command line: threads', () => {
  test('many files', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`many/${index}`, 'x']));
    // The threads report that they take part: the result would be the same without them.
    const watch =
      "process.on('worker', (one) => one.once('message', () => console.error('a thread answered')));";
    const files = { ...many, 'many/1000': 'm = "meta-llama/Llama-3.1-8B"', 'a.py': 'm = "vicuna-7b-v1.5"' };
    return withTree({ 'watch.cjs': watch }, (outside) =>
      withTree(files, async (cwd) => {
        const scan = async (jobs: string): Promise<unknown> => {
          const args = ['scan', '.', '--format', 'json', '--jobs', jobs, ...asOf];
          const env = { NODE_OPTIONS: `--require=${outside}/watch.cjs` };
          const { stdout, stderr } = await runProcess(args, { cwd, env });
          const { references, stats } = JSON.parse(stdout);
          return {
            paths: references.map(({ path }: { path: string }) => path),
            files: stats.files,
            threads: stderr.split('a thread answered').length - 1,
          };
        };
        const expected = { paths: ['a.py', 'many/1000'], files: 5001 };
        assert.deepEqual(await scan('1'), { ...expected, threads: 0 });
        assert.deepEqual(await scan('2'), { ...expected, threads: 2 });
      }),
    );
  });
});
