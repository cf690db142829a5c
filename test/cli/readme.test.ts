import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { formatNames } from '../../src/cli/formats/format.ts';
import type { ScanReport } from '../../src/cli/scanReport.ts';
import { withTree } from '../scan/tree.ts';
import { bundle } from './support.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const readme = fs.readFileSync(path.join(repository, 'README.md'), 'utf8');

/** The code blocks of a language below a heading, up to the next one. */
function blocksOf(heading: string, language: string): readonly string[] {
  const [, section = ''] = readme.split(`\n${heading}\n`);
  const text = section.split(/\n##+ /)[0] ?? '';
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code ?? ''] : [],
  );
}

/** The names of inputs that a file at the repository's root declares. */
function inputsOf(file: string, read: (content: string) => unknown): readonly string[] {
  const { inputs } = read(fs.readFileSync(path.join(repository, file), 'utf8')) as {
    readonly inputs: object;
  };
  return Object.keys(inputs);
}

suite('README: the command line', () => {
  test('names every format', () => {
    for (const format of formatNames) assert.match(readme, new RegExp(`^\\| .*\`${format}\`.* \\|`, 'm'));
  });
});

suite('README: in CI', () => {
  const [workflow, gitlab, preCommit] = blocksOf('## In CI', 'yaml').map((block): unknown => parse(block));

  test('the workflow uses the action as it is', () => {
    const { steps } = (workflow as { jobs: { models: { steps: { uses: string; with?: object }[] } } }).jobs
      .models;
    const ours = steps.find(({ uses }) => uses.startsWith('model-license-lens/'));
    const inputs = inputsOf('action.yml', parse);
    for (const name of Object.keys(ours?.with ?? {})) assert.ok(inputs.includes(name), name);
    assert.deepEqual(steps.at(-1)?.with, {
      sarif_file: '${{ steps.lens.outputs.sarif }}',
      category: 'models',
    });
  });

  test('the include gives inputs that the template has', () => {
    const [include] = (gitlab as { include: { remote: string; inputs: object }[] }).include;
    const file = include?.remote.split('/main/')[1] ?? '';
    const inputs = inputsOf(
      file,
      (content) => (parse(content.split('\n---\n')[0] ?? '') as { spec: unknown }).spec,
    );
    for (const name of Object.keys(include?.inputs ?? {})) assert.ok(inputs.includes(name), name);
  });

  test('the hook exists', () => {
    const { repos } = preCommit as { repos: { hooks: { id: string }[] }[] };
    const hooks = parse(fs.readFileSync(path.join(repository, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
    }[];
    assert.deepEqual(repos[0]?.hooks[0]?.id, hooks[0]?.id);
  });
});

suite('README: thousands of repositories', () => {
  test('each command of the workflow can be run', async () => {
    const [block = ''] = blocksOf('### Thousands of repositories', 'yaml');
    const { jobs } = parse(block) as { jobs: Record<'scan' | 'merge', { steps: { run?: string }[] }> };
    const [scan, merge] = [...jobs.scan.steps, ...jobs.merge.steps].flatMap(({ run }) => run ?? []);
    const cli = await bundle();
    const tree = {
      'bin/npx': `#!/bin/sh\nshift 2\nexec node ${cli} "$@"\n`,
      'clone/a.py': 'm = "meta-llama/Llama-3.1-8B"\n',
    };
    await withTree(tree, (root) => {
      fs.chmodSync(`${root}/bin/npx`, 0o755);
      const env = { PATH: `${root}/bin:${process.env['PATH'] ?? ''}`, HOME: root, NAME: 'acme/api' };
      const { status, stderr } = spawnSync('bash', ['-e', '-c', `${scan}\n${merge}`], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      assert.ok(fs.readFileSync(`${root}/models.html`, 'utf8').includes('<td>acme/api</td>'));
    });
  });

  test('the commands do what they say', async () => {
    const [block = ''] = blocksOf('### Thousands of repositories', 'sh');
    const [install, ...commands] = block.split('\n');
    assert.match(install ?? '', /^npm install --global /);
    const cli = await bundle();
    const tree = {
      'bin/model-license-lens': `#!/bin/sh\nexec node ${cli} "$@"\n`,
      'clones/acme/api/a.py': 'm = "meta-llama/Llama-3.1-8B"\n',
      'clones/acme labs/web/b.py': 'model = "muse-spark"\n',
    };
    await withTree(tree, (root) => {
      fs.chmodSync(`${root}/bin/model-license-lens`, 0o755);
      const env = { PATH: `${root}/bin:${process.env['PATH'] ?? ''}`, HOME: root };
      const { stderr } = spawnSync('sh', ['-c', commands.join('\n')], { cwd: root, env, encoding: 'utf8' });
      assert.equal(stderr, '');
      const report = JSON.parse(fs.readFileSync(`${root}/reports/acme/api.json`, 'utf8')) as ScanReport;
      assert.equal(report.references.length, 1);
      const html = fs.readFileSync(`${root}/models.html`, 'utf8');
      for (const name of ['acme/api', 'acme labs/web']) assert.ok(html.includes(`<td>${name}</td>`), name);
      assert.match(fs.readFileSync(`${root}/models.cdx.json`, 'utf8'), /"location":"acme labs\/web\/b.py"/);
    });
  });
});
