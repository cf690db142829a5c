import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { ScanReport } from '../../src/cli/scanReport.ts';
import { type Tree, withTree } from '../scan/tree.ts';
import { asOf, run, runIn } from './support.ts';

const llama = 'm = "meta-llama/Llama-3.1-8B"\n';
const muse = 'model = "muse-spark"\n';

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

/** A repository whose first commit holds `tree`, and in which `main` stays there while the work goes on. */
function withRepository(tree: Tree, use: (cwd: string) => Promise<void>): Promise<void> {
  return withTree({ 'README.md': '', ...tree }, async (cwd) => {
    git(cwd, 'init');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-m', 'first');
    git(cwd, 'switch', '-c', 'work');
    await use(cwd);
  });
}

/** The files in which something changed, as the report names them. */
async function pathsIn(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await run(['scan', '--format', 'json', ...asOf, ...args], { cwd });
  assert.equal(stderr, '');
  const { references } = JSON.parse(stdout) as ScanReport;
  return [...new Set(references.map(({ path }) => path))];
}

/** Expects which files `--changed main` looks at after something was done. */
function check(
  title: string,
  tree: Tree,
  change: (cwd: string) => void,
  expected: readonly string[],
  args: readonly string[] = [],
): void {
  test(title, () =>
    withRepository(tree, async (cwd) => {
      change(cwd);
      assert.deepEqual(await pathsIn(cwd, '--changed', 'main', ...args), expected);
    }),
  );
}

const write = (cwd: string, path: string, text: string): void => fs.writeFileSync(`${cwd}/${path}`, text);

suite('scan --changed', () => {
  const old = { 'old.py': llama };
  check('nothing changed', old, () => undefined, []);
  check('a change that is not committed', old, (cwd) => write(cwd, 'old.py', `${llama}\n`), ['old.py']);
  check('a new file', old, (cwd) => write(cwd, 'a "b\nü.py', llama), ['a "b\nü.py']);
  check(
    'a committed change, and one on the other branch that is not ours',
    { ...old, 'theirs.py': llama },
    (cwd) => {
      write(cwd, 'old.py', muse);
      git(cwd, 'commit', '-am', 'ours');
      git(cwd, 'switch', 'main');
      write(cwd, 'theirs.py', muse);
      git(cwd, 'commit', '-am', 'theirs');
      git(cwd, 'switch', 'work');
    },
    ['old.py'],
  );
  check('a file that is gone', old, (cwd) => fs.rmSync(`${cwd}/old.py`), []);
  check('a file that moved', old, (cwd) => git(cwd, 'mv', 'old.py', 'new.py'), ['new.py']);
  const ignored = { '.gitignore': 'x.py\n' };
  const writeIgnored = (cwd: string): void => write(cwd, 'x.py', llama);
  check('what git ignores is left out', ignored, writeIgnored, []);
  check('unless it is asked for', ignored, writeIgnored, ['x.py'], ['--no-ignore']);
  const twoFolders = { 'x/a.py': llama, 'y/b.py': llama };
  const changeBoth = (cwd: string): void => {
    for (const path of ['x/a.py', 'y/b.py']) write(cwd, path, `${llama}\n`);
  };
  check('only below a folder, relative to it', twoFolders, changeBoth, ['a.py'], ['x']);
  check('only a file', twoFolders, changeBoth, ['y/b.py'], ['y/b.py']);

  test('says of a file what it says without', () =>
    withRepository({ '.model-license.jsonc': '{ "deny": ["*"] }' }, async (cwd) => {
      write(cwd, 'a.py', llama);
      const findings = async (...args: readonly string[]): Promise<unknown> => {
        const { stdout } = await run(['scan', '--format', 'json', ...asOf, ...args], { cwd });
        return (JSON.parse(stdout) as ScanReport).findings;
      };
      assert.deepEqual(await findings('--changed', 'main'), await findings());
    }));

  test('runs no program that the repository names as its monitor', () =>
    withRepository({ 'monitor.sh': '#!/bin/sh\ntouch was-run\n' }, async (cwd) => {
      fs.chmodSync(`${cwd}/monitor.sh`, 0o755);
      git(cwd, 'config', 'core.fsmonitor', `${cwd}/monitor.sh`);
      await pathsIn(cwd, '--changed', 'main');
      assert.ok(!fs.existsSync(`${cwd}/was-run`));
      git(cwd, 'status');
      assert.ok(fs.existsSync(`${cwd}/was-run`), 'git itself runs it');
    }));

  test('what the whole leaves undone is not said by looking at a part', () =>
    withRepository(
      { '.model-license.jsonc': '{ "project": { "distributes": ["product"] } }' },
      async (cwd) => {
        write(cwd, 'a.py', llama);
        const { stdout } = await run(['scan', ...asOf, '--changed', 'main'], { cwd });
        assert.doesNotMatch(stdout, /missing-attribution/);
      },
    ));
});

suite('scan --changed: what cannot be run', () => {
  /** Expects exit code 2, and one line that begins like this. */
  function fails(title: string, args: readonly string[], line: string): void {
    test(title, () =>
      withRepository({}, async (cwd) => {
        const { code, stdout, stderr } = await run(['scan', ...args], { cwd });
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
        assert.equal(stderr, `model-license-lens: ${line}\n`);
      }),
    );
  }

  fails(
    'a name that git does not know',
    ['--changed', 'nowhere'],
    '--changed does not know "nowhere"; name a branch, tag or commit that has been fetched, for example origin/main',
  );
  fails(
    'what looks like an option',
    ['--changed=--output=x'],
    '--changed does not know "--output=x"; name a branch, tag or commit that has been fetched, for example origin/main',
  );
  fails(
    'with --stdin',
    ['--changed', 'main', '--stdin'],
    '--changed is about files; leave it or --stdin out',
  );
  fails(
    'with --update-baseline',
    ['--changed', 'main', '--update-baseline'],
    '--update-baseline accepts the findings of a whole scan; leave --changed out',
  );

  test('no repository', async () => {
    const { code, stderr } = await runIn({}, ['scan', '--changed', 'main']);
    assert.equal(code, 2);
    assert.match(stderr, /^model-license-lens: --changed needs a git repository: .*\n$/);
  });

  test('histories that share nothing', () =>
    withRepository({}, async (cwd) => {
      git(cwd, 'switch', '--orphan', 'other');
      git(cwd, 'commit', '--allow-empty', '-m', 'second');
      const { code, stderr } = await run(['scan', '--changed', 'main'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /finds no commit that "main" and HEAD share; in a shallow clone/);
    }));
});
