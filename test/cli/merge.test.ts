import assert from 'node:assert/strict';
import fs from 'node:fs';
import { formatNames } from '../../src/cli/formats/format.ts';
import { mergeReports } from '../../src/cli/merge/mergeReports.ts';
import { readReport } from '../../src/cli/merge/readReport.ts';
import type { ScanReport } from '../../src/cli/scanReport.ts';
import { type Tree, withTree } from '../scan/tree.ts';
import { findingIn, referenceIn, reportOf } from './formats/report.ts';
import { assertValid } from './formats/schemas.ts';
import { asOf, type Outcome, run } from './support.ts';

const llama = 'm = "meta-llama/Llama-3.1-8B"\n';
const muse = 'model = "muse-spark"\n';
const one = JSON.stringify(reportOf({ references: [referenceIn('a.py')] }));

/** Runs `merge` in a folder made for it. */
function mergeIn(tree: Tree, ...args: readonly string[]): Promise<Outcome> {
  return withTree(tree, (cwd) => run(['merge', ...args], { cwd }));
}

suite('merge: what goes into it', () => {
  /** Expects the names of the repositories. */
  function check(title: string, tree: Tree, args: readonly string[], expected: readonly string[]): void {
    test(title, async () => {
      const { stdout, stderr } = await mergeIn(tree, '--format', 'json', ...args);
      assert.equal(stderr, '');
      const { repositories, references } = JSON.parse(stdout) as ScanReport;
      assert.deepEqual(
        repositories?.map(({ name }) => name),
        expected,
      );
      assert.deepEqual(
        references.map(({ path }) => path),
        expected.map((name) => `${name}/a.py`),
      );
    });
  }

  check('files, by their names', { 'b.json': one, 'x/a.json': one }, ['b.json', 'x/a.json'], ['a', 'b']);
  check('files, by names that are given', { 'a.json': one }, ['acme/api=a.json'], ['acme/api']);
  check('a file with an equals sign', { 'a=b.json': one }, ['a=b.json'], ['a=b']);
  check(
    'a folder, by the way in it',
    { 'r/acme/web.json': one, 'r/acme-labs/api.json': one, 'r/log.txt': 'x' },
    ['r'],
    ['acme-labs/api', 'acme/web'],
  );
  check('one file twice', { 'a.json': one }, ['a.json', 'a.json'], ['a']);
});

suite('merge: what comes out', () => {
  test('the scans of two folders, as one', async () => {
    await withTree(
      { 'api/x.py': muse, 'web/y.py': `${llama}${muse}`, 'web/z.bin': '\0', r: '' },
      async (cwd) => {
        fs.rmSync(`${cwd}/r`);
        fs.mkdirSync(`${cwd}/r`);
        for (const name of ['api', 'web'])
          await run(['scan', '--format', 'json', ...asOf, '--output', `r/${name}.json`, name], { cwd });
        const { code, stdout } = await run(['merge', '--format', 'json', 'r'], { cwd });
        const { references, findings, notes, stats, repositories } = JSON.parse(stdout) as ScanReport;
        assert.equal(code, 1);
        assert.deepEqual(
          findings.map(({ path, code: rule, reference }) => [path, rule, references[reference ?? -1]?.text]),
          [
            ['api/x.py', 'proprietary-model', 'muse-spark'],
            ['web/y.py', 'community-license', 'meta-llama/Llama-3.1-8B'],
            ['web/y.py', 'proprietary-model', 'muse-spark'],
          ],
        );
        assert.deepEqual(notes, [{ reason: 'binary', count: 1 }]);
        assert.equal(stats.files, 2);
        assert.deepEqual(repositories, [
          { name: 'api', references: 1, findings: 1 },
          { name: 'web', references: 2, findings: 2 },
        ]);
      },
    );
  });

  test('does not depend on the order', () => {
    const a = { name: 'a', report: reportOf({ findings: [findingIn('x')] }) };
    const b = { name: 'b', report: reportOf({ references: [referenceIn('x')] }) };
    assert.deepEqual(mergeReports([a, b]), mergeReports([b, a]));
  });

  test('puts an absolute path below its repository, and has no note about binary files where there are none', () => {
    const { references, notes } = mergeReports([
      { name: 'a', report: reportOf({ references: [referenceIn('/x/a.py')] }) },
    ]);
    assert.deepEqual([references[0]?.path, notes], ['a/x/a.py', []]);
  });

  test('can be merged again', async () => {
    const { stdout: inner } = await mergeIn(
      { 'a.json': one, 'b.json': one },
      '--format',
      'json',
      'a.json',
      'b.json',
    );
    const { stdout } = await mergeIn({ 'acme.json': inner }, '--format', 'json', 'acme.json');
    assert.deepEqual((JSON.parse(stdout) as ScanReport).repositories, [
      { name: 'acme/a', references: 1, findings: 0 },
      { name: 'acme/b', references: 1, findings: 0 },
    ]);
  });

  test('in every format', async () => {
    for (const format of formatNames) {
      const { code, stdout, stderr } = await mergeIn({ 'a.json': one }, '--format', format, 'a.json');
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      if (format === 'sarif') assertValid('sarif', JSON.parse(stdout));
      if (format === 'cyclonedx') assertValid('cycloneDx', JSON.parse(stdout));
    }
  });

  test('names the repositories in which a model is used', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const tree = Object.fromEntries(names.map((name) => [`r/${name}.json`, one]));
    const { stdout } = await mergeIn(tree, '--format', 'markdown', 'r');
    assert.match(stdout, /\| 7 in a, b, c, d, e and 2 more \|/);
    assert.match(stdout, /\| `g` \| 1 \| 0 \|/);
  });

  test('does not read its own result of the last time', async () => {
    await withTree({ 'r/a.json': one }, async (cwd) => {
      const args = ['merge', '--format', 'json', '--output', 'r/all.json', 'r'];
      for (let i = 0; i < 2; i++)
        assert.deepEqual(await run(args, { cwd }), { code: 0, stdout: '', stderr: '' });
      const { repositories } = JSON.parse(fs.readFileSync(`${cwd}/r/all.json`, 'utf8')) as ScanReport;
      assert.equal(repositories?.length, 1);
    });
  });

  test('says that the reports know different facts, and is as old as the oldest', async () => {
    const older = JSON.stringify(reportOf({ dataset: { version: '6', asOf: '2026-09-01' } }));
    const { stdout, stderr } = await mergeIn(
      { 'a.json': one, 'b.json': older },
      '--format',
      'json',
      'a.json',
      'b.json',
    );
    assert.equal(
      stderr,
      'The reports were made with different datasets (6, 7): scan again with one version to compare them.\n',
    );
    assert.equal((JSON.parse(stdout) as ScanReport).dataset.version, '6');
  });
});

suite('merge: what is no report', () => {
  const { references, ...rest } = reportOf({ references: [referenceIn('a.py')] });
  const withReference = (change: object): object => ({
    ...rest,
    references: [{ ...references[0], ...change }],
  });
  const cases: Readonly<Record<string, readonly [unknown, string]>> = {
    'a number': [1, 'it has no version'],
    'a list': [[], 'it has no version'],
    'another version': [{ ...rest, version: 2 }, 'it is version 2, but this program reads version 1'],
    'a SARIF log': [{ version: '2.1.0', runs: [] }, 'it has no version'],
    'no references': [rest, 'references is missing or invalid'],
    'a path that is none': [withReference({ path: 1 }), 'references[0].path is missing or invalid'],
    'a line below zero': [
      withReference({ range: { start: { line: -1, character: 0 } } }),
      'references[0].range.start.line is missing or invalid',
    ],
    'a code that nobody knows': [
      { ...rest, references: [], findings: [{ ...findingIn('a'), code: 'x' }] },
      'findings[0].code is missing or invalid',
    ],
    'a member of the prototype': [
      { ...rest, references: [], tool: 'constructor' },
      'tool is missing or invalid',
    ],
  };
  for (const [title, [value, problem]] of Object.entries(cases)) {
    test(title, () => {
      assert.deepEqual(readReport(JSON.stringify(value)), { problem });
    });
  }

  test('no JSON', () => {
    for (const content of ['', '{', '\0', '['.repeat(100_000)])
      assert.deepEqual(readReport(content), { problem: 'it is not JSON' });
  });

  test('every scan is one', async () => {
    const tree = {
      'a.py': `# model-license-ignore-file -- x\n${muse}`,
      'b.py': llama,
      c: { link: 'x' },
      d: '\0',
    };
    const { stdout } = await withTree(tree, (cwd) => run(['scan', '--format', 'json', ...asOf], { cwd }));
    assert.deepEqual(readReport(stdout), { report: JSON.parse(stdout) as unknown });
  });
});

suite('merge: what cannot be run', () => {
  /** Expects exit code 2, and one line on stderr. */
  function fails(args: readonly string[], line: string, tree: Tree = {}): void {
    test(args.join(' ') || 'nothing', async () => {
      assert.deepEqual(await mergeIn(tree, ...args), {
        code: 2,
        stdout: '',
        stderr: `model-license-lens: ${line}\n`,
      });
    });
  }

  fails([], 'merge needs reports, for example: merge reports/ or merge api=api.json web=web.json');
  fails(['nowhere.json'], '"nowhere.json": no such file or folder');
  fails(['api=nowhere.json'], '"nowhere.json": no such file or folder');
  fails(['r'], '"r" holds no .json file; write reports into it with scan --format json --output', {
    'r/a.txt': '',
  });
  fails(['loop.json'], 'cannot read "loop.json" (ELOOP); make it readable or leave it out', {
    'loop.json': { link: 'loop.json' },
  });
  fails(['x/a.json', 'y/a.json'], '"x/a.json" and "y/a.json" are both called "a"; write NAME=FILE', {
    'x/a.json': one,
    'y/a.json': one,
  });
  fails(
    ['a.json'],
    '"a.json" is not a report of scan --format json: it is not JSON; create it again or leave it out',
    { 'a.json': 'x' },
  );
  fails(['a.json', '--changed', 'main'], '--changed is an option of scan, not of merge', { 'a.json': one });
});
