import assert from 'node:assert/strict';
import { rgPath } from '@vscode/ripgrep';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import { type CandidateSearch, SearchError } from '../../src/scan/candidateSearch.ts';
import { ripgrepSearch } from '../../src/scan/ripgrep.ts';
import type { ScanOptions } from '../../src/scan/scanOptions.ts';
import { threadSearch } from '../../src/scan/threadSearch.ts';
import { analyzeNames, type Found, model, scanAt } from './support.ts';
import { fifo, folder, type Tree, withTree } from './tree.ts';

const dataset = createDataset(bundledDataset);

const ownLookalike = {
  id: 'nine',
  name: 'Nine',
  match: ['acme/nine-*'],
  licenses: ['mit'],
  why: 'Trained by Acme.',
  provenance: { sources: ['llama2-license'], read: '2026-11-01', confidence: 'primary' },
};

/** All do the same; every test runs with each of them. */
const searches: Readonly<Record<string, CandidateSearch | undefined>> = {
  'reading everything': undefined,
  ripgrep: ripgrepSearch(rgPath, { fewest: 0 }),
  threads: threadSearch(new URL('./searchThread.mjs', import.meta.url), {
    threads: 2,
    fewest: 0,
  }),
};

/** The same search, which must not fail: without it a scan would find the same, so a failure would go unnoticed. */
function sound(search: CandidateSearch): CandidateSearch {
  return {
    ...search,
    async *search(tree) {
      try {
        yield* search.search(tree);
      } catch (error) {
        assert.ok(!(error instanceof SearchError), String(error));
        throw error;
      }
    },
  };
}

/** Scans, and gives the files whose text it read, too. */
async function scanWith(
  root: string,
  search: CandidateSearch | undefined,
  options: Partial<ScanOptions> = {},
): Promise<Found & { readonly read: readonly string[] }> {
  const read: string[] = [];
  const found = await scanAt(root, {
    dataset,
    ...(search && { search }),
    analyze: (input) => {
      read.push(input.path);
      return analyzeNames(input);
    },
    ...options,
  });
  return { ...found, read: read.sort() };
}

for (const [name, search] of Object.entries(searches)) {
  /** Expects that these files of a tree are read closely. */
  function check(
    title: string,
    tree: Tree,
    expected: readonly string[],
    options: Partial<ScanOptions> = {},
  ): void {
    test(title, () =>
      withTree(tree, async (root) => {
        const watched = search && sound(search);
        assert.deepEqual((await scanWith(root, watched, options)).read, expected);
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
    check('no binary file', { a: Buffer.from('\0llama') }, []);
    check(
      'UTF-16',
      { a: Buffer.from('\ufeffllama', 'utf16le'), b: Buffer.from('\ufeffx', 'utf16le').swap16() },
      ['a'],
    );
    check('far into a file', { a: `${'x '.repeat(2 ** 18 - 2)}llama`, b: `${'x '.repeat(2 ** 20)}llama` }, [
      'a',
      'b',
    ]);
    check('no large file', { a: { size: 5 * 2 ** 30 }, b: 'llama' }, ['b']);
    check('what is no file', { folder, fifo, a: 'llama' }, ['a']);
    check('in folders, hidden ones too', { 'x/y/a': 'llama', '.github/b': 'llama' }, ['.github/b', 'x/y/a']);
    check(
      'not what ignore files leave out',
      { '.gitignore': 'x/\n*.log', 'x/a': 'llama', 'b.log': 'llama' },
      [],
    );
    check('what they bring back', { '.gitignore': 'x/*\n!x/b', 'x/a': 'llama', 'x/b': 'llama' }, ['x/b']);
    check(
      'folders that are left out and have signs in their names',
      { '.gitignore': '*/', '[a]*{b}!?\\/c': 'llama', '[a/d': 'llama', e: 'llama' },
      ['e'],
    );
    check(
      'through links to what is left out',
      { '.gitignore': 'x/', 'x/a': 'llama', b: { link: 'x/a' }, y: { link: 'x' } },
      ['b'],
    );
    check('in a folder that only a link leads to', { '.gitignore': 'x/', 'x/a': 'llama', y: { link: 'x' } }, [
      'y/a',
    ]);
    check(
      'names that look like something else',
      { '-e': 'llama', 'a\nb': 'llama', ' c ': 'x', 'é"$`': 'llama' },
      ['-e', 'a\nb', 'é"$`'],
    );
    check('files and folders that are named', { 'x/a': 'llama', b: 'llama', c: 'llama' }, ['b', 'x/a'], {
      paths: ['x', 'b'],
    });
    check(
      'a folder that is left out, and named',
      { '.gitignore': 'x/', 'x/a': 'llama', b: 'llama' },
      ['b', 'x/a'],
      { paths: ['.', 'x'] },
    );

    check(
      'the name of a model that the workspace holds itself',
      {
        'out/support-bot/README.md': `---\nbase_model: ${model}\n---\n`,
        'a.py': '"out/support-bot"',
        'b.py': '',
      },
      ['a.py', 'out/support-bot/README.md'],
    );
    check(
      'a name from the project’s own facts',
      {
        '.model-license.jsonc': '{ "dataset": ["facts.json"] }',
        'facts.json': JSON.stringify({ lookalikes: [ownLookalike] }),
        'a.py': '"acme/nine-b"',
        'b.py': '"acme/ten-b"',
      },
      ['a.py'],
    );

    test('is cancelled with the reason of the signal', () =>
      withTree({ a: 'llama' }, async (root) => {
        const signal = AbortSignal.abort(new Error('enough'));
        await assert.rejects(scanWith(root, search, { signal }), /enough/);
      }));
  });
}

suite('candidates: a scan finds the same with each', () => {
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
          Object.values(searches).map((search) => scanWith(root, search && sound(search), { noIgnore })),
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
    withTree({ 'a.py': 'llama' }, async (root) => {
      const { read } = await scanWith(root, ripgrepSearch('/nowhere/rg'));
      assert.deepEqual(read, ['a.py']);
    }));

  test('a search that does not run is done without', async () => {
    const broken = [
      ripgrepSearch('/nowhere/rg', { fewest: 0 }),
      ripgrepSearch(process.execPath, { fewest: 0 }),
      threadSearch('/nowhere/thread.js', { threads: 1, fewest: 0 }),
    ];
    for (const search of broken) {
      await withTree({ 'a.py': 'meta-llama/Llama-3.1-8B', 'b.py': 'x' }, async (root) => {
        const { read, result } = await scanWith(root, search);
        assert.deepEqual([read, result.stats.files], [['a.py'], 2]);
      });
    }
  });
});
