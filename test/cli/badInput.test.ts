import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fifo, withTree } from '../scan/tree.ts';
import { run, runIn, runProcess } from './support.ts';

const llama = 'm = "meta-llama/Llama-3.1-8B"\n';
const says = (text: string): string => `model-license-lens: ${text}\n`;

suite('command line: a disk that is full', () => {
  test('for the result in a file', async () => {
    const { code, stdout, stderr } = await runIn({ 'a.py': llama }, ['scan', '--output', '/dev/full']);
    assert.deepEqual(
      { code, stdout, stderr },
      {
        code: 2,
        stdout: '',
        stderr: says(
          'cannot write "/dev/full" (ENOSPC): the disk is full; free some space or choose another place',
        ),
      },
    );
  });

  test('for standard output', () =>
    withTree({ 'a.py': llama.repeat(100) }, async (cwd) => {
      const { code, stderr } = await runProcess(['scan', '--format', 'json'], {
        cwd,
        stdoutFile: '/dev/full',
      });
      assert.deepEqual(
        { code, stderr },
        {
          code: 2,
          stderr: says(
            'cannot write standard output (ENOSPC): the disk is full; free some space or choose another place',
          ),
        },
      );
    }));

  test('for the version', async () => {
    const { code, stderr } = await runProcess(['--version'], { cwd: '/', stdoutFile: '/dev/full' });
    assert.deepEqual(
      { code, stderr },
      {
        code: 2,
        stderr: says(
          'cannot write standard output (ENOSPC): the disk is full; free some space or choose another place',
        ),
      },
    );
  });

  test('for the cache is no failure', async () => {
    const env = { XDG_CACHE_HOME: '/dev/full' };
    const { code, stderr } = await runIn({ 'a.py': llama }, ['scan'], { env });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });
});

suite('command line: Ctrl-C', () => {
  /** Expects exit code 130 and nothing that could be taken for a result. */
  function check(args: readonly string[]): void {
    test(args.join(' '), () =>
      withTree({ 'a.py': llama, 'result.json': 'before' }, async (cwd) => {
        const outcome = await run(args, { cwd, interrupted: true });
        assert.deepEqual(outcome, { code: 130, stdout: '', stderr: '' });
        assert.equal(fs.readFileSync(`${cwd}/result.json`, 'utf8'), 'before');
        assert.deepEqual(fs.readdirSync(cwd).sort(), ['a.py', 'result.json']);
      }),
    );
  }

  check(['scan']);
  check(['scan', '--format', 'json']);
  check(['scan', '--format', 'json', '--output', 'result.json']);
  check(['scan', '--update-baseline']);
  check(['summary', '--output', 'result.json']);

  test('in the middle of a scan', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`many/${index}.py`, llama]));
    // Reports that the first batch is handed out, which no thread ever gets. Nobody would listen to a second report.
    const watch = `let told = false;
      require('node:worker_threads').Worker.prototype.postMessage = () => {
        if (!told) require('node:fs').writeFileSync(process.env.STARTED, '');
        told = true;
      };`;
    return withTree({ ...many, 'watch.cjs': watch, started: fifo }, async (root) => {
      const args = ['scan', '.', '--jobs', '2', '--output', 'result.txt'];
      const { code, stdout, stderr } = await runProcess(args, {
        cwd: `${root}/many`,
        env: { NODE_OPTIONS: `--require=${root}/watch.cjs`, STARTED: `${root}/started` },
        interruptAt: fs.promises.readFile(`${root}/started`),
      });
      assert.deepEqual({ code, stdout, stderr }, { code: 130, stdout: '', stderr: '' });
      assert.equal(fs.existsSync(`${root}/many/result.txt`), false);
    });
  });
});

suite('command line: the cache', () => {
  // Files that are older than a scan requires before it trusts them.
  const cwd = path.resolve(import.meta.dirname, '../fixtures/sample');

  /** Runs a scan with the cache in a folder, and gives what it printed, without the time that it took. */
  async function scan(folder: string, ...args: string[]): Promise<string> {
    const env = { XDG_CACHE_HOME: folder };
    const { stdout } = await runProcess(['scan', '--format', 'json', ...args], { cwd, env });
    return stdout.replace(/"elapsedMs": ?\d+/, '');
  }

  test('changes nothing that is printed, and leaves the project alone', () =>
    withTree({}, async (cache) => {
      const before = fs.readdirSync(cwd);
      const first = await scan(cache);
      assert.match(first, /"references"/);
      assert.deepEqual([await scan(cache), await scan(cache, '--no-cache')], [first, first]);
      assert.deepEqual(fs.readdirSync(cwd), before);
    }));

  test('--no-cache leaves nothing anywhere', () =>
    withTree({}, async (cache) => {
      await scan(cache, '--no-cache');
      assert.deepEqual(fs.readdirSync(cache), []);
    }));

  test('survives scans at the same time', () =>
    withTree({}, async (cache) => {
      const results = await Promise.all(Array.from({ length: 4 }, () => scan(cache)));
      assert.equal(new Set(results).size, 1);
    }));
});
