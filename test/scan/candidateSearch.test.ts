import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { type CandidateSearch, readingSearch } from '../../src/scan/candidateSearch.ts';
import { ripgrepOfSystem } from '../../src/scan/findRipgrep.ts';
import { nodeFileSystem } from '../../src/scan/nodeFileSystem.ts';
import { ripgrepSearch } from '../../src/scan/ripgrep.ts';
import { scanAt } from './support.ts';
import { fifo, folder, type Tree, withTree } from './tree.ts';

const dataset = createDataset(bundledDataset);
const ripgrep = ripgrepOfSystem(import.meta.filename, process.env['PATH']);
assert.ok(ripgrep !== undefined, 'npm ci brings ripgrep');

/** All do the same; each of the tests runs with each of them. */
const searches: Readonly<Record<string, CandidateSearch>> = {
  reading: readingSearch(nodeFileSystem),
  ripgrep: ripgrepSearch(ripgrep, { fewest: 0 }),
};

for (const [name, search] of Object.entries(searches)) {
  /** Expects of the files of a tree that `candidates` have to be read, and of the others their sizes. */
  function check(title: string, tree: Tree, candidates: readonly string[]): void {
    test(title, () =>
      withTree(tree, async (root) => {
        const names = Object.keys(tree);
        const files = names.map((file) => {
          const path = `${root}/${file}`;
          return { path, stamp: nodeFileSystem.stamp?.(path) ?? null };
        });
        const verdicts = await search.search(files, { dataset, maxSize: 1000 });
        assert.deepEqual(
          names.filter((_, index) => verdicts[index] === null),
          candidates,
        );
        for (const [index, verdict] of verdicts.entries()) {
          if (verdict !== null) assert.equal(verdict.size, files[index]?.stamp?.size);
        }
      }),
    );
  }

  suite(`candidates: ${name}`, () => {
    check('no files', {}, []);
    check('an empty file', { a: '' }, []);
    check('nothing', { a: 'plain text\n', b: 'meta and a lamb' }, []);
    check('the stem in any case', { a: 'x = "LLaMa-3"', b: 'muse spark', c: 'Muse-Spark' }, ['a', 'b', 'c']);
    check('an organisation', { a: 'facebook/anything', b: 'MetaResearch/x' }, ['a', 'b']);
    check(
      'a name behind a slash',
      { a: 'lmsys/Vicuna-13b-v1.5', b: `${'x '.repeat(400)}lmsys/vicuna-7b-v1.5` },
      ['a', 'b'],
    );
    check('a bare name', { a: 'model: vicuna:7b' }, ['a']);
    check('a comment that suppresses', { a: '# model-license-ignore-file' }, ['a']);
    check('after a line that is no UTF-8', { a: Buffer.from('\xfd\nllama', 'latin1') }, ['a']);
    check('a binary file', { a: Buffer.of(1, 0, 2) }, ['a']);
    check(
      'UTF-16',
      { a: Buffer.from('\ufeffllama', 'utf16le'), b: Buffer.from('\ufeffx', 'utf16le').swap16() },
      name === 'ripgrep' ? ['a', 'b'] : ['a'],
    );
    check('a large file, unread', { a: 'x'.repeat(1001), b: { size: 5 * 2 ** 30 } }, ['a', 'b']);
    check('what is no file', { folder, fifo }, ['folder', 'fifo']);
    check('a link to a file', { a: 'llama', b: { link: 'a' }, c: 'x', d: { link: 'c' } }, ['a', 'b']);
    check(
      'names that look like something else',
      { '-e': 'llama', 'a\nb': 'llama', ' c ': 'x', 'é"$`': 'llama' },
      ['-e', 'a\nb', 'é"$`'],
    );

    test('a file that vanishes is for the reader to note', async () => {
      await withTree({ a: 'llama', b: 'x' }, async (root) => {
        const files = ['a', 'gone', 'b'].map((file) => ({
          path: `${root}/${file}`,
          stamp: { size: 1, modified: 0, changed: 0 },
        }));
        const verdicts = await search.search(files, { dataset, maxSize: 1000 });
        assert.deepEqual([verdicts[0], verdicts[1]], [null, null]);
      });
    });

    test('more files than fit on a command line', async () => {
      await withTree({ [`${'a'.repeat(200)}/x`]: 'x', [`${'a'.repeat(200)}/y`]: 'llama' }, async (root) => {
        const [x, y] = ['x', 'y'].map((file) => {
          const path = `${root}/${'a'.repeat(200)}/${file}`;
          return { path, stamp: nodeFileSystem.stamp?.(path) ?? null };
        });
        assert.ok(x && y);
        // The same file under many spellings.
        const files = Array.from({ length: 700 }, (_, i) => {
          const { path, stamp } = i % 100 === 99 ? y : x;
          return { path: path.replace('/a', `${'/.'.repeat(i)}/a`), stamp };
        });
        const verdicts = await search.search(files, { dataset, maxSize: 1000 });
        assert.equal(verdicts.filter((verdict) => verdict === null).length, 7);
      });
    });

    test('is cancelled with the reason of the signal', async () => {
      const signal = AbortSignal.abort(new Error('enough'));
      const files = [{ path: '/nowhere', stamp: { size: 1, modified: 0, changed: 0 } }];
      await assert.rejects(search.search(files, { dataset, maxSize: 1000, signal }), /enough/);
    });
  });
}

suite('candidates: a scan finds the same with either', () => {
  const tree: Tree = {
    'a.py': 'm = "meta-llama/Llama-3.1-8B"',
    'b.bin': Buffer.of(0),
    'c/.gitignore': '*.log',
    'c/d.log': 'meta-llama/Llama-3.1-8B',
    'c/e.py': 'nothing',
    'c/nested/.git/HEAD': '',
    'c/nested/f.log': 'meta-llama/Llama-3.1-8B',
    '.ignore': 'ignored/',
    'ignored/g.py': 'meta-llama/Llama-3.1-8B',
    'large.txt': { size: 2 ** 30 },
    loop: { link: '.' },
    broken: { link: 'nowhere' },
    pipe: fifo,
    'wide.txt': Buffer.from('\ufeffmeta-llama/Llama-3.1-8B', 'utf16le'),
    'latin.txt': Buffer.from('\xe9 meta-llama/Llama-3.1-8B', 'latin1'),
  };

  for (const noIgnore of [false, true]) {
    test(noIgnore ? '--no-ignore' : 'with ignore files', () =>
      withTree(tree, async (root) => {
        const [first, ...others] = await Promise.all(
          Object.values(searches).map((search) => scanAt(root, { search, noIgnore, dataset })),
        );
        assert.ok(first !== undefined && Object.keys(first.names).length >= 3);
        for (const other of others) {
          assert.deepEqual(other.names, first.names);
          assert.deepEqual(other.notes, first.notes);
          assert.deepEqual(other.result.stats, first.result.stats);
        }
      }),
    );
  }

  test('a few files are read without starting a process', () =>
    withTree({ 'a.py': 'nothing' }, async (root) => {
      const files = [{ path: `${root}/a.py`, stamp: nodeFileSystem.stamp?.(`${root}/a.py`) ?? null }];
      const verdicts = await ripgrepSearch(ripgrep).search(files, { dataset, maxSize: 1000 });
      assert.deepEqual(verdicts, [null]);
    }));

  test('a ripgrep that does not run is done without', async () => {
    for (const executable of ['/nowhere/rg', process.execPath]) {
      const search = ripgrepSearch(executable, { fewest: 0 });
      await withTree({ 'a.py': 'meta-llama/Llama-3.1-8B', 'b.py': 'x' }, async (root) => {
        const { names, result } = await scanAt(root, { search });
        assert.deepEqual([Object.keys(names), result.stats.files], [['a.py'], 2]);
      });
    }
  });
});
