import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { version } from '../../src/cli/version.ts';
import { type Tree, withTree } from '../scan/tree.ts';
import { assertValid } from './formats/schemas.ts';
import { bundle } from './support.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(repository, file), 'utf8');

const llama = 'm = "meta-llama/Llama-3.1-8B"\n';
const muse = 'model = "muse-spark"\n';

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runShell(script: string, cwd: string, env: Readonly<Record<string, string>>): Ran {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    // A home of its own, so that no cache of this machine is read or written.
    { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: path.dirname(cwd), ...env }, encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

suite('hooks: the GitHub action', () => {
  const action = parse(read('action.yml')) as Action;

  /** Runs the steps as a runner does, in a folder made of `tree`, until one fails. */
  async function runAction(
    tree: Tree,
    inputs: Readonly<Record<string, string>> = {},
    prepare: (workspace: string) => void = () => undefined,
  ): Promise<{ code: number | null; log: string; summary: string; outputs: string; sarif: unknown }> {
    const cli = await bundle();
    const files = Object.fromEntries(Object.entries(tree).map(([name, entry]) => [`work/${name}`, entry]));
    return withTree(
      { ...files, 'work/README.md': '', 'action/dist/cli.js': { link: cli }, summary: '', outputs: '' },
      async (root) => {
        const work = path.join(root, 'work');
        prepare(work);
        const ran: Ran[] = [];
        for (const step of action.runs.steps) {
          assert.equal(step.shell, 'bash');
          const env = Object.entries(step.env ?? {}).map(([name, value]) => [
            name,
            withInputs(value, inputs),
          ]);
          ran.push(
            runShell(step.run, work, {
              ...Object.fromEntries(env),
              GITHUB_ACTION_PATH: path.join(root, 'action'),
              GITHUB_STEP_SUMMARY: path.join(root, 'summary'),
              GITHUB_OUTPUT: path.join(root, 'outputs'),
            }),
          );
          if (ran.at(-1)?.code !== 0) break;
        }
        const outputs = fs.readFileSync(path.join(root, 'outputs'), 'utf8');
        const sarif = /^sarif=(.*)$/m.exec(outputs)?.[1] ?? '';
        return {
          code: ran.at(-1)?.code ?? null,
          log: ran.map(({ stdout, stderr }) => stdout + stderr).join(''),
          summary: fs.readFileSync(path.join(root, 'summary'), 'utf8'),
          outputs,
          sarif: JSON.parse(fs.readFileSync(path.join(work, sarif), 'utf8')) as unknown,
        };
      },
    );
  }

  function withInputs(value: string, inputs: Readonly<Record<string, string>>): string {
    return value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
      const input = action.inputs[name];
      assert.ok(input !== undefined, `there is no input ${name}`);
      return inputs[name] ?? input.default;
    });
  }

  test('fails on a warning, and says why in the log, the summary and the file', async () => {
    const { code, log, summary, outputs, sarif } = await runAction({ 'a.py': muse });
    assert.equal(code, 1);
    assert.match(log, /proprietary-model/);
    assert.match(summary, /^# Model licences\n/);
    assert.equal(outputs, 'sarif=model-license-lens.sarif\n');
    assertValid('sarif', sarif);
  });

  test('passes where nothing is bad enough', async () => {
    assert.equal((await runAction({ 'a.py': llama })).code, 0);
    assert.equal((await runAction({ 'a.py': muse }, { 'fail-on': 'never' })).code, 0);
  });

  test('looks only at what changed, where it is told to', async () => {
    const commit = (work: string): void => {
      for (const args of [
        ['init'],
        ['add', '.'],
        ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-m', 'x'],
      ])
        execFileSync('git', args, { cwd: work, stdio: 'ignore' });
    };
    assert.equal((await runAction({ 'a.py': muse }, { changed: 'HEAD' }, commit)).code, 0);
  });

  test('no input becomes a command', async () => {
    const { log, outputs } = await runAction({}, { sarif: 'a $(echo b > c).sarif' });
    assert.doesNotMatch(log, /No such file/);
    assert.equal(outputs, 'sarif=a $(echo b > c).sarif\n');
    for (const { run } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
  });

  test('its outputs come from its steps', () => {
    assert.equal(action.runs.using, 'composite');
    assert.equal(action.outputs['sarif']?.value, '${{ steps.scan.outputs.sarif }}');
  });
});

suite('hooks: pre-commit', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml')) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
  }[];

  test('what it calls is what the package installs', async () => {
    const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> };
    assert.deepEqual(others, []);
    const [command = '', ...args] = hook?.entry.split(' ') ?? [];
    assert.equal(hook?.language, 'node');
    assert.equal(bin[command], 'dist/cli.js');
    const cli = await bundle();
    const call = (...lines: readonly string[]): Promise<number | null> =>
      withTree(
        { 'work/a.py': lines.join('') },
        (root) => runShell(['node', cli, ...args, 'a.py'].join(' '), path.join(root, 'work'), {}).code,
      );
    assert.equal(await call(llama), 0);
    assert.equal(await call(llama, muse), 1);
  });
});

suite('hooks: the GitLab template', () => {
  interface Template {
    readonly 'model-license-lens': {
      readonly script: readonly string[];
      readonly artifacts: { readonly reports: { readonly codequality: string } };
    };
  }

  test('installs the tool, and leaves a report where it says', async function () {
    this.timeout(60_000);
    const [head, body] = parseAllDocuments(read('templates/model-license-lens.yml')).map((part): unknown =>
      part.toJS(),
    );
    const { inputs } = (head as { spec: { inputs: Readonly<Record<string, { default: string }>> } }).spec;
    const cli = await bundle();
    const manifest = JSON.stringify({ name: 'model-license-lens', version, bin: 'cli.js' });
    await withTree(
      {
        'package/package.json': manifest,
        'package/cli.js': `#!/usr/bin/env node\n${fs.readFileSync(cli, 'utf8')}`,
        'work/a.py': muse,
      },
      (root) => {
        const given: Readonly<Record<string, string>> = { package: path.join(root, 'package') };
        const { script, artifacts } = (body as Template)['model-license-lens'];
        const lines = script.map((line) =>
          line.replace(
            /\$\[\[ inputs\.([\w-]+) \]\]/g,
            (_, name: string) => given[name] ?? inputs[name]?.default ?? '',
          ),
        );
        const work = path.join(root, 'work');
        const { code, stdout } = runShell(lines.join('\n'), work, { CI_BUILDS_DIR: root });
        assert.equal(code, 1);
        assert.match(stdout, /proprietary-model/);
        const report = JSON.parse(
          fs.readFileSync(path.join(work, artifacts.reports.codequality), 'utf8'),
        ) as object[];
        assert.equal(report.length, 1);
      },
    );
  });
});

suite('hooks: the package', () => {
  test('holds the command line tool alone', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = spawnSync('npm', args, { cwd: repository, encoding: 'utf8' });
    const [packed] = JSON.parse(stdout) as readonly {
      readonly files: readonly { readonly path: string }[];
    }[];
    const built = ['dist/cli.js', 'dist/searchThread.js'];
    const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', ...built, 'package.json'];
    // Before a build there is no tool to pack.
    const files = new Set([...(packed?.files.map(({ path: file }) => file) ?? []), ...built]);
    assert.deepEqual([...files].sort(), expected);
  });
});
