import assert from 'node:assert/strict';
import { LineIndex } from '../../src/core/text/lineIndex.ts';
import { FileError } from '../../src/scan/fileSystem.ts';
import { nodeFileSystem } from '../../src/scan/nodeFileSystem.ts';
import { scanText } from '../../src/scan/scan.ts';
import { analyzeNames, model, noDataset, scanAt, scanTree } from './support.ts';
import { type Tree, type TreeEntry, withTree } from './tree.ts';

suite('scan: encodings', () => {
  /** Expects the model at a zero-based line and character of a single file, and these notes. */
  function check(
    title: string,
    content: TreeEntry,
    line: number,
    character: number,
    notes: readonly object[] = [],
  ): void {
    test(title, async () => {
      const found = await scanTree({ 'a.py': content });
      const [file] = found.result.files;
      const [reference] = file?.analysis.references ?? [];
      assert.equal(reference?.text, model);
      assert.deepEqual(new LineIndex(file?.text ?? '').positionAt(reference?.range.start ?? -1), {
        line,
        character,
      });
      assert.deepEqual(found.notes, notes);
    });
  }

  const mixed = [{ path: 'a.py', reason: 'encoding' }];
  check('UTF-8', `é😀 ${model}`, 0, 4);
  check('UTF-8 with a byte order mark, which is no column', `\ufeff${model}`, 0, 0);
  check('CRLF and a lone CR', `a\r\nb\rc ${model}`, 2, 2);
  check('UTF-16 little endian', Buffer.from(`\ufeffé\n ${model}`, 'utf16le'), 1, 1);
  check('UTF-16 that begins with half a zero', Buffer.from(`\ufeff一 ${model}`, 'utf16le'), 0, 2);
  check('UTF-16 big endian', Buffer.from(`\ufeffé\n ${model}`, 'utf16le').swap16(), 1, 1);
  check(
    'UTF-16 that ends in half a letter',
    Buffer.concat([Buffer.from(`\ufeff${model} `, 'utf16le'), Buffer.of(1)]),
    0,
    0,
    mixed,
  );
  check('Latin-1: each byte is a column', Buffer.from(`caf\xe9 ${model}`, 'latin1'), 0, 5);
  check(
    'UTF-8 with a broken byte',
    Buffer.concat([Buffer.from('é'), Buffer.of(0xff), Buffer.from(model)]),
    0,
    2,
    mixed,
  );
  check('a NUL byte far down is text', `${' '.repeat(9000)}\0${model}`, 0, 9001);
  check('a last line without an end', `a\n${model}`, 1, 0);
});

suite('scan: what is not looked at', () => {
  function check(title: string, tree: Tree, notes: readonly object[], files = 0): void {
    test(title, async () => {
      const found = await scanTree(tree);
      assert.deepEqual(found.notes, notes);
      assert.deepEqual(found.names, {});
      assert.equal(found.result.stats.files, files);
    });
  }

  const binary = Buffer.from(`\0${model}`);
  check('binary files are one note', { a: binary, b: binary }, [{ reason: 'binary', count: 2 }]);
  check('UTF-16 without a mark is binary', { a: Buffer.from(model, 'utf16le') }, [
    { reason: 'binary', count: 1 },
  ]);
  check('5 GB', { 'a.txt': { size: 5 * 2 ** 30 } }, [{ path: 'a.txt', reason: 'too-large' }]);
  check('an empty file is no note', { 'a.py': '' }, [], 1);

  test('what cannot be read is a note, and the rest is found', async () => {
    const locked = ['b.py', 'locked'];
    const deny = <T>(path: string, action: () => Promise<T>): Promise<T> =>
      locked.some((name) => path.endsWith(`/${name}`))
        ? Promise.reject(new FileError('unreadable', 'permission denied'))
        : action();
    const fileSystem = {
      ...nodeFileSystem,
      readFolder: (path: string) => deny(path, () => nodeFileSystem.readFolder(path)),
      readFile: (...args: Parameters<typeof nodeFileSystem.readFile>) =>
        deny(args[0], () => nodeFileSystem.readFile(...args)),
    };
    const found = await scanTree({ 'a.py': model, 'b.py': model, 'locked/c.py': model }, { fileSystem });
    assert.deepEqual(found.names, { 'a.py': [model] });
    assert.deepEqual(found.notes, [
      { path: 'b.py', reason: 'unreadable' },
      { path: 'locked', reason: 'unreadable' },
    ]);
  });

  test('a failure of the analysis is a note, and the rest is found', async () => {
    const found = await scanTree(
      { 'a.py': model, 'b.py': model },
      {
        analyze: (input) => {
          if (input.path === 'a.py') throw new RangeError('too deep');
          return analyzeNames(input);
        },
      },
    );
    assert.deepEqual(found.names, { 'b.py': [model] });
    assert.deepEqual(found.notes, [{ path: 'a.py', reason: 'failed' }]);
  });

  test('the size can be configured, in bytes', async () => {
    const tree = { '.model-license.jsonc': '{ "maxFileSize": 23 }', 'a.py': model, 'b.py': `${model}\n` };
    const found = await scanTree(tree);
    assert.deepEqual(found.names, { 'a.py': [model] });
    assert.deepEqual(found.notes, [{ path: 'b.py', reason: 'too-large' }]);
  });
});

suite('scan: include and exclude', () => {
  function check(configuration: object, expected: readonly string[]): void {
    test(JSON.stringify(configuration), async () => {
      const tree = {
        'a.py': model,
        'b.md': model,
        'third_party/c.py': model,
        'x/B.MD': model,
        'x/.d.py': model,
      };
      const found = await scanTree({ ...tree, '.model-license.jsonc': JSON.stringify(configuration) });
      assert.deepEqual(Object.keys(found.names), expected);
    });
  }

  check({}, ['a.py', 'b.md', 'third_party/c.py', 'x/.d.py', 'x/B.MD']);
  check({ exclude: ['third_party/**'] }, ['a.py', 'b.md', 'x/.d.py', 'x/B.MD']);
  check({ include: ['*.py'] }, ['a.py', 'third_party/c.py', 'x/.d.py']);
  check({ include: ['*.py'], exclude: ['x/**'] }, ['a.py', 'third_party/c.py']);
  check({ exclude: ['*.md'] }, ['a.py', 'third_party/c.py', 'x/.d.py']);

  test('exclude counts for a file that is named', async () => {
    const tree = { 'a.py': model, '.model-license.jsonc': '{ "exclude": ["a.py"] }' };
    assert.deepEqual((await scanTree(tree, { paths: ['a.py'] })).names, {});
  });
});

suite('scan: the run', () => {
  test('files come in code unit order, whatever the disk says', async () => {
    const names = ['b/a.py', 'B.py', 'a/b.py', 'a.py', 'a-b.py', 'é.py', 'Z.py'];
    const found = await scanTree(Object.fromEntries(names.map((name) => [name, model])));
    assert.deepEqual(Object.keys(found.names), names.toSorted());
  });

  test('only files with a hit are analysed; a suppression is a hit', async () => {
    const analysed: string[] = [];
    const tree = {
      'a.py': 'plain',
      'b.py': '# model-license-ignore-file',
      'c.py': 'LLaMA',
      'd.txt': 'a llamb',
    };
    await scanTree(tree, {
      analyze: (input) => {
        analysed.push(input.path);
        return analyzeNames(input);
      },
    });
    assert.deepEqual(analysed.sort(), ['b.py', 'c.py']);
  });

  test('ten megabytes on one line', async () => {
    const text = `${'x'.repeat(10_000_000)} ${model}`;
    const found = await scanTree({ 'a.json': text });
    assert.deepEqual(found.names, { 'a.json': [model] });
  });

  test('an open document wins over the disk', async () => {
    const found = await scanTree(
      { 'a.py': '', 'b.py': model },
      { openText: (path) => (path.endsWith('/a.py') ? model : path.endsWith('/b.py') ? '' : undefined) },
    );
    assert.deepEqual(Object.keys(found.names), ['a.py']);
  });

  test('what is to be skipped is not read', async () => {
    await withTree({ 'a.py': model, 'report.json': model }, async (root) => {
      const found = await scanAt(root, { skip: new Set([`${root}/report.json`]) });
      assert.deepEqual(Object.keys(found.names), ['a.py']);
    });
  });

  test('several at a time find the same', async () => {
    const tree = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.py`, model]));
    const [one, eight] = [await scanTree(tree), await scanTree(tree, { readers: 8 })];
    assert.deepEqual(eight.names, one.names);
    assert.deepEqual(eight.result.stats, one.result.stats);
  });

  test('is cancelled with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const scanning = scanTree(
      { 'a.py': model, 'b.py': model },
      {
        signal: controller.signal,
        analyze: (input) => {
          controller.abort(reason);
          return analyzeNames(input);
        },
      },
    );
    await assert.rejects(scanning, reason);
  });

  test('says how far it is', async () => {
    const seen: object[] = [];
    await scanTree({ 'a.py': model, 'b.py': 'nothing' }, { onProgress: (progress) => seen.push(progress) });
    assert.deepEqual(seen.at(-1), { done: 2, total: 2 });
  });

  test('a text that lies nowhere is judged by where it belongs', async () => {
    await withTree({ '.model-license.jsonc': '{ "exclude": ["x/**"] }' }, async (root) => {
      const options = {
        fileSystem: nodeFileSystem,
        paths: [],
        display: (path: string) => path,
        dataset: noDataset,
        asOf: '2026-01-01',
        analyze: analyzeNames,
      };
      const at = async (path: string): Promise<number> =>
        (await scanText(options, `${root}/${path}`, Buffer.from(model))).files.length;
      assert.equal(await at('a.py'), 1);
      assert.equal(await at('x/a.py'), 0);
    });
  });
});
