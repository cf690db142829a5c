import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { ConfigurationError, Configurations } from '../../src/scan/configuration.ts';
import { nodeFileSystem } from '../../src/scan/nodeFileSystem.ts';
import { relativePath } from '../../src/scan/paths.ts';
import { model, noDataset, scanAt, scanTree } from './support.ts';
import { folder, type Tree, withTree } from './tree.ts';

const name = '.model-license.jsonc';
const named = (id: string): string => JSON.stringify({ allow: [id] });

suite('configuration: the nearest one upwards', () => {
  /** Expects the path of the configuration that holds for a folder, relative to the tree. */
  function check(title: string, tree: Tree, folder: string, expected: string | null): void {
    test(title, async () => {
      await withTree(tree, async (root) => {
        const configurations = new Configurations({ fileSystem: nodeFileSystem, dataset: noDataset });
        const { path } = await configurations.forFolder(`${root}/${folder}`);
        assert.equal(path === null ? null : relativePath(root, path), expected);
      });
    });
  }

  check('in the folder itself', { [`x/${name}`]: '{}', [name]: '{}' }, 'x', `x/${name}`);
  check('above it', { [name]: '{}', 'x/y/z/a': '' }, 'x/y/z', name);
  check('not above the repository', { [name]: '{}', 'x/.git/HEAD': '', 'x/y/a': '' }, 'x/y', null);
  check('a work tree begins with a file .git', { [name]: '{}', 'x/.git': 'gitdir: elsewhere' }, 'x', null);
  check('in the repository’s own folder', { [name]: '{}', '.git/HEAD': '', 'x/a': '' }, 'x', name);
  check('a link to nothing is none', { [`x/${name}`]: { link: 'nowhere' }, [name]: '{}' }, 'x', name);
});

suite('configuration: what it means for a scan', () => {
  test('replaces those above, and its globs are relative to its folder', async () => {
    const found = await scanTree({
      [name]: '{ "exclude": ["x/a.py", "a.py"] }',
      'a.py': model,
      [`x/${name}`]: '{ "exclude": ["b.py"] }',
      'x/a.py': model,
      'x/b.py': model,
    });
    assert.deepEqual(Object.keys(found.names), ['x/a.py']);
  });

  test('one for everything keeps its folder for globs', async () => {
    const tree = {
      'ci/policy.jsonc': '{ "exclude": ["../x/*.py"] }',
      [name]: '{ "exclude": ["*"] }',
      'x/a.py': model,
      'y/a.py': model,
    };
    await withTree(tree, async (root) => {
      const found = await scanAt(root, { configurationFile: `${root}/ci/policy.jsonc` });
      assert.deepEqual(Object.keys(found.names), ['y/a.py']);
    });
  });

  test('is not searched for models', async () => {
    const found = await scanTree({ [name]: named(model), [`x/${name}`]: named(model) });
    assert.deepEqual(found.names, {});
    assert.equal(found.result.stats.files, 0);
  });

  test('its problems are findings, also of one that holds for no file', async () => {
    const found = await scanTree({ [`x/${name}`]: '{ "alow": [] }' });
    assert.deepEqual(
      found.result.files.map(({ path, analysis }) => [path, analysis.findings.map(({ message }) => message)]),
      [[`x/${name}`, ['Unknown key "alow". Did you mean "allow"?']]],
    );
  });

  test('one above the scanned folder is reported with its way', async () => {
    const found = await scanTree(
      { [name]: '{ "mentions": 1 }', 'x/a.py': '' },
      {
        paths: ['x'],
        display: (path) =>
          relativePath('/nowhere/x', path.replace(/^.*model-license-lens-[^/]*/, '/nowhere')),
      },
    );
    assert.deepEqual(
      found.result.files.map(({ path }) => path),
      [`../${name}`],
    );
  });

  test('its own rules set the severity of its problems', async () => {
    const severityOf = async (severity: string): Promise<string | undefined> => {
      const text = JSON.stringify({ rules: { 'invalid-configuration': severity }, wrong: 1 });
      return (await scanTree({ [name]: text })).result.files[0]?.analysis.findings[0]?.severity;
    };
    assert.equal(await severityOf('hint'), 'hint');
    assert.equal(await severityOf('off'), undefined);
  });

  test('what is no JSONC stops the scan and says where', async () => {
    const scanning = scanTree({ [`x/${name}`]: '{\n  "allow" ["a"]\n}', 'x/a.py': model });
    await assert.rejects(scanning, (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.deepEqual(error.position, { line: 2, column: 11 });
      assert.equal(error.message, 'expected ":" after the key');
      return true;
    });
  });

  test('a folder in its place stops the scan', async () => {
    await assert.rejects(scanTree({ [name]: folder }), ConfigurationError);
  });
});

suite('configuration: overlays', () => {
  const source = { id: 'acme', title: 'Acme', url: 'https://acme.example' };
  const derivative = {
    id: 'acme-9',
    name: 'Acme 9',
    maker: 'acme',
    family: null,
    match: ['acme/nine-*'],
    derivedFrom: ['llama-3.1-8b'],
    ownLicenses: [],
    declaredTag: null,
    provenance: { sources: ['acme'], read: '2026-01-01', confidence: 'primary' },
  };

  /** Expects findings as `path: text on which it stands: message`. */
  function check(
    title: string,
    overlays: Tree,
    dataset: readonly string[],
    expected: readonly string[],
  ): void {
    test(title, async () => {
      const found = await scanTree({ ...overlays, [name]: JSON.stringify({ dataset }) });
      const actual = found.result.files.flatMap(({ path, text, analysis }) =>
        analysis.findings.map(
          ({ range, message }) => `${path}: ${text.slice(range.start, range.end)}: ${message}`,
        ),
      );
      assert.deepEqual(actual, expected);
    });
  }

  check('that are fine', { 'a.json': JSON.stringify({ sources: [source] }) }, ['a.json'], []);
  check(
    'that lie outside of the project',
    {},
    ['../a.json', '/etc/passwd'],
    [
      `${name}: "../a.json": Overlay "../a.json" is outside the project, where nothing is read: copy it into the project.`,
      `${name}: "/etc/passwd": Overlay "/etc/passwd" is outside the project, where nothing is read: copy it into the project.`,
    ],
  );
  check(
    'that are missing',
    {},
    ['a.json', './b/../c.json'],
    [
      `${name}: "a.json": Overlay "a.json": it cannot be read (no such file).`,
      `${name}: "./b/../c.json": Overlay "./b/../c.json": it cannot be read (no such file).`,
    ],
  );
  check('that are folders', { 'a/b': '' }, ['a'], [`${name}: "a": Overlay "a": it is not a file.`]);
  check(
    'that are no JSON',
    { 'a.json': '{\n  "a"' },
    ['a.json'],
    ['a.json: ": The overlay is not JSON: expected ":" after the key.'],
  );
  check(
    'that are empty',
    { 'a.json': '' },
    ['a.json'],
    ['a.json: : The overlay is not JSON: the file is empty; write {} to set nothing.'],
  );
  check(
    'that are wrong in part, each problem at its place',
    {
      'x/a.json': JSON.stringify({
        sources: [{ ...source, url: 'acme' }],
        events: [{ titel: 1 }],
        lookalike: [],
        models: 1,
      }),
    },
    ['x/a.json'],
    [
      'x/a.json: "acme": "sources[0].url" must be a web address that begins with https:// or http://, not "acme".',
      'x/a.json: {: "events[0]" lacks the keys "id", "date", "title", "text", "families" and "provenance".',
      'x/a.json: "titel": "events[0].titel" is an unknown key. Did you mean "title"?',
      'x/a.json: "lookalike": "lookalike" is not a list that an overlay may hold. Did you mean "lookalikes"?',
      'x/a.json: 1: "models" must be a list, not the number 1.',
    ],
  );
  check(
    'that are a list',
    { 'a.json': '[1]' },
    ['a.json'],
    ['a.json: [: The overlay must be an object, not a list.'],
  );

  test('add to the dataset and to what is searched for, and are not searched themselves', async () => {
    const tree = {
      'a.py': 'acme/nine-b',
      'b.py': 'acme/ten-b',
      'x.json': JSON.stringify({ sources: [source], derivatives: [derivative] }),
      'y.json': JSON.stringify({ derivatives: [{ ...derivative, id: 'acme-10', match: ['acme/ten-*'] }] }),
      [name]: '{ "dataset": ["x.json", "y.json"] }',
    };
    const analysed: string[] = [];
    await scanTree(tree, {
      dataset: createDataset(bundledDataset),
      analyze: ({ path, dataset }) => {
        analysed.push(`${path} ${dataset.files.derivatives[0]?.id} ${dataset.files.derivatives[1]?.id}`);
        return { references: [], findings: [], suppressed: [] };
      },
    });
    assert.deepEqual(analysed, ['a.py acme-10 acme-9', 'b.py acme-10 acme-9']);
  });
});
