import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { ScanReport } from '../../src/cli/scanReport.ts';
import { fifo, type Tree, withTree } from '../scan/tree.ts';
import { asOf, type RunOptions, run, runIn, runProcess } from './support.ts';

const config = '.model-license.jsonc';
const baseline = '.model-license-baseline.json';
const llama = 'm = "meta-llama/Llama-3.1-8B"\n';
const muse = 'model = "muse-spark"\n';

async function scanJson(args: readonly string[], options: RunOptions): Promise<ScanReport> {
  const { stdout, stderr } = await run(['scan', '--format', 'json', ...asOf, ...args], options);
  assert.equal(stderr, '');
  return JSON.parse(stdout) as ScanReport;
}

function scanTree(
  tree: Tree,
  args: readonly string[] = [],
  options: Omit<RunOptions, 'cwd'> = {},
): Promise<ScanReport> {
  return withTree(tree, (cwd) => scanJson(args, { cwd, ...options }));
}

suite('scan --format json: the report', () => {
  test('has the shape that was promised', async () => {
    const report = await scanTree({ 'app/main.py': `\n\n\n${llama}`, 'b.bin': '\0' });
    assert.deepEqual(Object.keys(report), [
      'version',
      'tool',
      'dataset',
      'references',
      'findings',
      'suppressed',
      'notes',
      'stats',
    ]);
    assert.equal(report.version, 1);
    assert.equal(report.tool.name, 'model-license-lens');
    const range = { start: { line: 3, character: 5 }, end: { line: 3, character: 28 } };
    assert.deepEqual(report.references, [
      {
        path: 'app/main.py',
        range,
        text: 'meta-llama/Llama-3.1-8B',
        platform: 'hugging-face',
        model: { id: 'llama-3.1-8b', family: 'llama-3.1', maker: 'meta', derivedFrom: [] },
        licenses: [{ id: 'llama3.1', basis: 'exact' }],
      },
    ]);
    const [finding, ...others] = report.findings;
    assert.deepEqual(others, []);
    assert.deepEqual(finding, {
      path: 'app/main.py',
      range,
      code: 'community-license',
      severity: 'information',
      message: finding?.message,
      reference: 0,
      fingerprint: finding?.fingerprint,
    });
    assert.deepEqual(report.notes, [{ reason: 'binary', count: 1 }]);
    assert.deepEqual({ ...report.stats, elapsedMs: 0 }, { files: 1, bytes: 3 + llama.length, elapsedMs: 0 });
  });

  test('points from findings to references across files', async () => {
    const { references, findings } = await scanTree({ 'a.py': llama, 'b.py': `${llama}${muse}` });
    for (const { path, range, reference } of findings) {
      assert.deepEqual(
        { path, range },
        { path: references[reference ?? -1]?.path, range: references[reference ?? -1]?.range },
      );
    }
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['a.py', 'b.py', 'b.py'],
    );
  });

  test('has mentions only where they are asked for', async () => {
    const tree = { 'a.py': `# we like Llama 3.1 8B\n${llama}` };
    assert.equal((await scanTree(tree)).references.length, 1);
    assert.equal((await scanTree({ ...tree, [config]: '{ "mentions": true }' })).references.length, 2);
  });

  test('is the same text for the same input', async () => {
    await withTree({ 'a.py': llama, 'x/b.py': muse, c: { link: 'nowhere' } }, async (cwd) => {
      const texts = [];
      for (let i = 0; i < 2; i++) {
        const { stdout } = await run(['scan', '--format', 'json', ...asOf], { cwd });
        texts.push(stdout.replace(/"elapsedMs":\d+/, ''));
      }
      assert.equal(texts[0], texts[1]);
    });
  });

  test('shows what a comment suppresses, with the reason', async () => {
    const comment = '# model-license-ignore-next-line proprietary-model -- agreed with legal\n';
    const { findings, suppressed } = await scanTree({ 'a.py': comment + muse });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      suppressed.map(({ code, by, reason }) => ({ code, by, reason })),
      [{ code: 'proprietary-model', by: 'comment', reason: 'agreed with legal' }],
    );
  });

  test('judges as of a day', async () => {
    const policy = { [config]: '{ "mentions": false }', 'a.py': llama };
    const { stdout } = await runIn(policy, ['scan', '--format', 'json', '--as-of', '2020-01-01']);
    assert.equal((JSON.parse(stdout) as ScanReport).references.length, 1);
  });
});

suite('scan: paths that people see', () => {
  function check(
    title: string,
    tree: Tree,
    args: (root: string) => readonly string[],
    expected: (root: string) => string[],
  ): void {
    test(title, async () => {
      await withTree({ ...tree, 'cwd/here': '' }, async (root) => {
        const { references } = await scanJson(args(root), { cwd: `${root}/cwd` });
        assert.deepEqual(
          references.map(({ path }) => path),
          expected(root),
        );
      });
    });
  }

  const tree = { 'cwd/x/a.py': llama, 'y/b.py': llama };
  check(
    'nothing named: the current folder',
    tree,
    () => [],
    () => ['x/a.py'],
  );
  check(
    'one folder: relative to it',
    tree,
    () => ['x'],
    () => ['a.py'],
  );
  check(
    'one folder elsewhere',
    tree,
    () => ['../y/'],
    () => ['b.py'],
  );
  check(
    'one file: relative to the current folder',
    tree,
    () => ['x/a.py'],
    () => ['x/a.py'],
  );
  check(
    'one file elsewhere: absolute',
    tree,
    () => ['../y/b.py'],
    (root) => [`${root}/y/b.py`],
  );
  check(
    'several',
    tree,
    (root) => ['x', `${root}/y`],
    (root) => [`${root}/y/b.py`, 'x/a.py'],
  );
  check(
    'a line break in a name',
    { 'cwd/a\nb.py': llama },
    () => [],
    () => ['a\nb.py'],
  );
  check(
    'what looks like an option',
    { 'cwd/-x.py': llama },
    () => ['--', '-x.py'],
    () => ['-x.py'],
  );

  test('a configuration above the scanned folder', async () => {
    const { findings } = await scanTree({ [config]: '{ "alow": [] }', 'x/a.py': '' }, ['x']);
    assert.deepEqual(
      findings.map(({ path, range, reference }) => ({ path, range, reference })),
      [
        {
          path: `../${config}`,
          range: { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } },
          reference: null,
        },
      ],
    );
  });
});

suite('scan: options', () => {
  test('--config holds for every file', async () => {
    const tree = { 'a.py': llama, [config]: '{ "exclude": ["*"] }', 'p.jsonc': '{ "deny": ["*"] }' };
    const { findings } = await scanTree(tree, ['--config', 'p.jsonc']);
    assert.ok(findings.some(({ code, path }) => code === 'policy-denied' && path === 'a.py'));
  });

  test('--no-ignore', async () => {
    const tree = { '.gitignore': '*.py', 'a.py': llama };
    assert.equal((await scanTree(tree)).references.length, 0);
    assert.equal((await scanTree(tree, ['--no-ignore'])).references.length, 1);
  });

  test('--stdin is judged by its name', async () => {
    const tree = { 'x/.model-license.jsonc': '{ "deny": ["*"] }' };
    const args = ['--stdin', '--stdin-filename', 'x/a.py'];
    const { references, findings } = await scanTree(tree, args, { stdin: llama });
    assert.deepEqual(
      references.map(({ path }) => path),
      ['x/a.py'],
    );
    assert.ok(findings.some(({ code }) => code === 'policy-denied'));
  });

  test('--output writes a file, and the next scan does not read it', async () => {
    await withTree({ 'a.py': llama }, async (cwd) => {
      const args = ['scan', '--format', 'json', ...asOf, '--output', 'report.json'];
      for (let i = 0; i < 2; i++)
        assert.deepEqual(await run(args, { cwd }), { code: 0, stdout: '', stderr: '' });
      const report = JSON.parse(fs.readFileSync(`${cwd}/report.json`, 'utf8')) as ScanReport;
      assert.deepEqual(
        report.references.map(({ path }) => path),
        ['a.py'],
      );
    });
  });
});

suite('scan: notes', () => {
  test('one for each reason', async () => {
    const tree: Tree = {
      'big.txt': { size: 100 * 1024 * 1024 },
      broken: { link: 'nowhere' },
      loop: { link: '.' },
      outside: { link: '/' },
      pipe: fifo,
      'mixed.py': Buffer.concat([Buffer.from(`é ${llama}`), Buffer.of(0xff)]),
      'a.bin': '\0',
      'b.bin': '\0',
      'good.py': llama,
    };
    const { notes, references } = await scanTree({ ...tree });
    assert.deepEqual(notes, [
      { path: 'big.txt', reason: 'too-large' },
      { path: 'broken', reason: 'broken-symlink' },
      { path: 'loop', reason: 'symlink-loop' },
      { path: 'mixed.py', reason: 'encoding' },
      { path: 'outside', reason: 'symlink-loop' },
      { path: 'pipe', reason: 'special-file' },
      { reason: 'binary', count: 2 },
    ]);
    assert.deepEqual(
      references.map(({ path }) => path),
      ['good.py', 'mixed.py'],
    );
  });

  test('what the user may not read', async () => {
    await withTree({ 'a.py': llama, 'locked.py': llama, 'locked/b.py': llama }, async (cwd) => {
      fs.chmodSync(cwd, 0o755);
      fs.chmodSync(`${cwd}/locked.py`, 0);
      fs.chmodSync(`${cwd}/locked`, 0);
      // Root may read everything, so the tool has to be somebody else.
      const { stdout } = await runProcess(
        ['scan', '--format', 'json'],
        process.getuid?.() === 0 ? { cwd, uid: 65_534 } : { cwd },
      );
      const { notes, references } = JSON.parse(stdout) as ScanReport;
      fs.chmodSync(`${cwd}/locked`, 0o755);
      assert.deepEqual(notes, [
        { path: 'locked', reason: 'unreadable' },
        { path: 'locked.py', reason: 'unreadable' },
      ]);
      assert.deepEqual(
        references.map(({ path }) => path),
        ['a.py'],
      );
    });
  });
});

suite('scan: the baseline', () => {
  test('accepts what is there, and nothing that comes after', async () => {
    await withTree({ 'a.py': muse }, async (cwd) => {
      const update = await run(['scan', ...asOf, '--update-baseline', '--format', 'json'], { cwd });
      assert.deepEqual(
        { code: update.code, stderr: update.stderr },
        { code: 0, stderr: `Baseline written: ${cwd}/${baseline}\n` },
      );
      fs.writeFileSync(`${cwd}/a.py`, `\n\n${muse}`);
      const { findings, suppressed } = await scanJson([], { cwd });
      assert.deepEqual(findings, []);
      assert.deepEqual(
        suppressed.map(({ by, code }) => `${by} ${code}`),
        ['baseline proprietary-model'],
      );
      fs.writeFileSync(`${cwd}/b.py`, muse);
      assert.deepEqual(
        (await scanJson([], { cwd })).findings.map(({ path }) => path),
        ['b.py'],
      );
      assert.equal((await run(['scan', ...asOf], { cwd })).code, 1);
    });
  });
});
