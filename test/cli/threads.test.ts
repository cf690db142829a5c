import assert from 'node:assert/strict';
import { withTree } from '../scan/tree.ts';
import { asOf, runProcess } from './support.ts';

suite('command line: threads', () => {
  test('many files, without ripgrep', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`many/${index}`, 'x']));
    const tree = { ...many, 'many/1000': 'm = "meta-llama/Llama-3.1-8B"', 'a.py': 'm = "vicuna-7b-v1.5"' };
    return withTree(tree, async (cwd) => {
      const scan = async (jobs: string): Promise<unknown> => {
        const args = ['scan', '.', '--format', 'json', '--jobs', jobs, ...asOf];
        const { stdout } = await runProcess(args, { cwd, env: { PATH: '' } });
        const { references, stats } = JSON.parse(stdout);
        return { paths: references.map(({ path }: { path: string }) => path), files: stats.files };
      };
      const expected = { paths: ['a.py', 'many/1000'], files: 5001 };
      assert.deepEqual([await scan('1'), await scan('2')], [expected, expected]);
    });
  });
});
