import assert from 'node:assert/strict';
import fs from 'node:fs';
import { applyBaseline, type BaselineEntry, parseBaseline, printBaseline } from '../../src/core/baseline.ts';
import { applyBaselines, updatedBaselines } from '../../src/scan/baselines.ts';
import { ConfigurationError } from '../../src/scan/configuration.ts';
import { nodeFileSystem } from '../../src/scan/nodeFileSystem.ts';
import { relativePath } from '../../src/scan/paths.ts';
import { analyzeNames, scanAt } from './support.ts';
import { type Tree, withTree } from './tree.ts';

const name = '.model-license-baseline.json';
const [a, b] = ['meta-llama/A', 'meta-llama/B'];
const entry = (text: string, count = 1, path = 'x.py'): BaselineEntry => ({
  path,
  code: 'unknown-model',
  text,
  count,
});

suite('baseline: what it accepts', () => {
  /** Expects which findings are left and which are suppressed, by their identifiers. */
  function check(
    title: string,
    text: string,
    entries: readonly BaselineEntry[],
    left: string[],
    hidden: string[],
  ): void {
    test(title, () => {
      const analysis = applyBaseline({ path: 'x.py', text, analysis: analyzeNames({ text }) }, entries);
      const named = (findings: readonly { range: { start: number; end: number } }[]): string[] =>
        findings.map(({ range }) => text.slice(range.start, range.end));
      assert.deepEqual(named(analysis.findings), left);
      assert.deepEqual(named(analysis.suppressed), hidden);
      assert.ok(analysis.suppressed.every(({ by }) => by === 'baseline'));
    });
  }

  check('by content', `${a} ${b}`, [entry(a)], [b], [a]);
  check('not by line', `\n\n\n  ${a}`, [entry(a)], [], [a]);
  check('as often as it says', `${a} ${a} ${a}`, [entry(a, 2)], [a], [a, a]);
  check('in its file only', a, [entry(a, 1, 'y.py')], [a], []);
  check('by its code only', a, [{ ...entry(a), code: 'policy-denied' }], [a], []);
});

suite('baseline: the file', () => {
  test('survives printing and parsing, in a fixed order', () => {
    const entries = [entry(b), { ...entry(a, 2), reason: 'agreed' }, entry(a, 1, 'a.py')];
    const text = printBaseline(entries);
    assert.deepEqual(parseBaseline(text), { entries: [entries[2], entries[1], entries[0]], error: null });
    assert.equal(printBaseline(entries.toReversed()), text);
    assert.deepEqual(parseBaseline(printBaseline([])), { entries: [], error: null });
  });

  for (const text of [
    '',
    '[]',
    '{}',
    '{ "findings": 1 }',
    '{ "findings": [{}] }',
    '{ "findings": [{ "path": "a" }] }',
  ]) {
    test(`${JSON.stringify(text)} is an error, not an empty baseline`, () => {
      assert.equal(parseBaseline(text).entries, null);
    });
  }

  test('an empty one is told what a baseline holds', () => {
    assert.match(parseBaseline('').error?.message ?? '', /a list "findings"/);
  });
});

suite('baseline: where it lies', () => {
  /** Scans, accepts everything, and scans again: gives the baselines, and the findings that are left. */
  async function accept(
    root: string,
    paths: readonly string[] = ['.'],
  ): Promise<{ files: string[]; left: number }> {
    const scanned = paths.map((path) => (path === '.' ? root : `${root}/${path}`));
    const options = { fileSystem: nodeFileSystem, fallbackFolder: root };
    const { result } = await scanAt(root, { paths });
    const texts = await updatedBaselines(result, scanned, options);
    for (const [path, text] of texts) fs.writeFileSync(path, text);
    const again = await applyBaselines((await scanAt(root, { paths })).result, options);
    const left = again.files.reduce((sum, { analysis }) => sum + analysis.findings.length, 0);
    return { files: [...texts.keys()].map((path) => relativePath(root, path)).sort(), left };
  }

  function check(title: string, tree: Tree, expected: readonly string[]): void {
    test(title, async () => {
      await withTree(tree, async (root) => {
        assert.deepEqual(await accept(root), { files: expected, left: 0 });
      });
    });
  }

  check('in the scanned folder without a configuration', { 'x/a.py': a }, [name]);
  check('even if there is nothing to accept', { 'x/a.py': '' }, [name]);
  check(
    'beside each configuration',
    { '.model-license.jsonc': '{}', 'a.py': a, 'x/.model-license.jsonc': '{}', 'x/a.py': a },
    [name, `x/${name}`],
  );

  test('a broken configuration is never accepted', async () => {
    await withTree({ '.model-license.jsonc': '{ "alow": [] }', 'a.py': a }, async (root) => {
      assert.deepEqual(await accept(root), { files: [name], left: 1 });
      const broken = { ...entry('"alow"', 1, '.model-license.jsonc'), code: 'invalid-configuration' };
      fs.writeFileSync(`${root}/${name}`, printBaseline([broken, entry(a, 1, 'a.py')]));
      const options = { fileSystem: nodeFileSystem, fallbackFolder: root };
      const { files } = await applyBaselines((await scanAt(root)).result, options);
      assert.deepEqual(
        files.flatMap(({ analysis }) => analysis.findings.map(({ code }) => code)),
        ['invalid-configuration'],
      );
    });
  });

  test('what lies outside the scanned paths stays accepted', async () => {
    await withTree({ 'x/a.py': a, 'y/b.py': b }, async (root) => {
      await accept(root);
      fs.writeFileSync(`${root}/x/a.py`, '');
      assert.deepEqual(await accept(root, ['x']), { files: [name], left: 0 });
      const { entries } = parseBaseline(fs.readFileSync(`${root}/${name}`, 'utf8'));
      assert.deepEqual(
        entries?.map(({ path }) => path),
        ['y/b.py'],
      );
    });
  });

  test('what is mended is dropped', async () => {
    await withTree({ 'x.py': `${a}\n${b}` }, async (root) => {
      await accept(root);
      fs.writeFileSync(`${root}/x.py`, b);
      await accept(root);
      const { entries } = parseBaseline(fs.readFileSync(`${root}/${name}`, 'utf8'));
      assert.deepEqual(
        entries?.map(({ text }) => text),
        [b],
      );
    });
  });

  test('a reason that was written is kept', async () => {
    await withTree({ 'x.py': a }, async (root) => {
      await accept(root);
      fs.writeFileSync(`${root}/${name}`, printBaseline([{ ...entry(a), reason: 'agreed' }]));
      await accept(root);
      assert.match(fs.readFileSync(`${root}/${name}`, 'utf8'), /"reason":"agreed"/);
    });
  });

  test('one that cannot be understood stops the scan', async () => {
    await withTree({ 'x.py': a, [name]: 'no' }, async (root) => {
      await assert.rejects(accept(root), ConfigurationError);
    });
  });
});
