import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { CacheFile, cacheFolder } from '../../src/scan/cacheFile.ts';
import type { FileSystem } from '../../src/scan/fileSystem.ts';
import { nodeFileSystem } from '../../src/scan/nodeFileSystem.ts';
import { ScanCache } from '../../src/scan/scanCache.ts';
import type { ScanOptions } from '../../src/scan/scanOptions.ts';
import { threadSearch } from '../../src/scan/threadSearch.ts';
import { model, scanAt } from './support.ts';
import { type Tree, withTree } from './tree.ts';

/** After every file of a test was written: files that are newer than the scan are not trusted. */
const later = Date.now() + 3_600_000;

/** Scans with what an earlier scan remembered; gives what was found, what was read, and what to remember. */
async function scanWith(
  root: string,
  before: string | null,
  options: Partial<ScanOptions> & { readonly engine?: string } = {},
): Promise<{ names: readonly string[]; read: readonly string[]; after: string; found: object }> {
  const read: string[] = [];
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    readFile: (file, how) => {
      read.push(path.basename(file));
      return nodeFileSystem.readFile(file, how);
    },
  };
  const { engine = '1', ...others } = options;
  const cache = new ScanCache(before, later);
  const { names, notes, result } = await scanAt(root, { fileSystem, memory: { cache, engine }, ...others });
  const found = { names, notes, stats: result.stats };
  return {
    names: Object.keys(names),
    read: [...new Set(read)].sort(),
    after: [...cache.lines()].join('\n'),
    found,
  };
}

const tree: Tree = {
  'a.py': `m = "${model}"`,
  'b.py': 'x'.repeat(model.length),
  'c.py': 'a llama',
  'd.bin': Buffer.of(0),
  'e/f.py': 'nothing either',
  'README.md': 'nothing',
  'report.md': '# Model licences\n<!-- Model License Lens -->\nllama',
};

/** In threads, which read what is not remembered. */
const search = threadSearch(new URL('./searchThread.mjs', import.meta.url), { threads: 1, fewest: 0 });

/** The files of which something is remembered, in whatever order. */
function remembered({ after }: { readonly after: string }): readonly unknown[] {
  const [, ...folders] = after.split('\n');
  return folders
    .flatMap((line): unknown[] => JSON.parse(line.slice(line.indexOf('\t'))))
    .filter((entry) => typeof entry === 'string')
    .sort();
}

suite('cache: what it spares', () => {
  /** Expects that after a change a second scan reads just these files, and finds what one without memory finds. */
  function check(
    title: string,
    change: (root: string) => void,
    read: readonly string[],
    options: Parameters<typeof scanWith>[2] = {},
  ): void {
    test(title, () =>
      withTree(tree, async (root) => {
        const first = await scanWith(root, null);
        change(root);
        const second = await scanWith(root, first.after, options);
        assert.deepEqual(second.read, read);
        const forgetful = await scanWith(root, null, options);
        assert.deepEqual(second.found, forgetful.found);
        const threaded = await scanWith(root, first.after, { ...options, search });
        assert.deepEqual(threaded.found, forgetful.found, 'in threads');
        assert.deepEqual(remembered(threaded), remembered(second), 'in threads');
      }),
    );
  }

  /** Read again each time: where something is found, and what a note is about. */
  const findings = ['a.py', 'd.bin', 'report.md'];
  const all = ['README.md', 'a.py', 'b.py', 'c.py', 'd.bin', 'f.py', 'report.md'];
  check('files in which nothing was found', () => undefined, findings);
  check('not one whose text changed', (root) => fs.writeFileSync(`${root}/b.py`, `m = "${model}" `), [
    'a.py',
    'b.py',
    'd.bin',
    'report.md',
  ]);
  check(
    'not one that changed and has its old size and time',
    (root) => {
      const { atime, mtime } = fs.statSync(`${root}/b.py`);
      fs.writeFileSync(`${root}/b.py`, model);
      fs.utimesSync(`${root}/b.py`, atime, mtime);
    },
    ['a.py', 'b.py', 'd.bin', 'report.md'],
  );
  check('not a new one', (root) => fs.writeFileSync(`${root}/e/new.py`, model), [
    'a.py',
    'd.bin',
    'new.py',
    'report.md',
  ]);
  check('nor one that takes the place of another', (root) => fs.renameSync(`${root}/a.py`, `${root}/b.py`), [
    'b.py',
    'd.bin',
    'report.md',
  ]);
  check('a file that is gone', (root) => fs.rmSync(`${root}/c.py`), findings);
  check('nothing for another engine or other facts', () => undefined, all, { engine: '2' });
  check(
    'nothing under another configuration',
    (root) => {
      fs.writeFileSync(`${root}/.model-license.jsonc`, '{ "mentions": true }');
    },
    ['.model-license.jsonc', ...all],
  );
  check(
    'nor once a card in the workspace says what a name means',
    (root) => {
      fs.writeFileSync(`${root}/e/README.md`, `---\nbase_model: ${model}\n---\n`);
    },
    all,
  );

  test('as much as it can where threads do not start', () =>
    withTree(tree, async (root) => {
      const { after } = await scanWith(root, null);
      const broken = threadSearch('/nowhere/thread.js', { threads: 1, fewest: 0 });
      assert.deepEqual((await scanWith(root, after, { search: broken })).read, findings);
    }));

  test('on and on', () =>
    withTree(tree, async (root) => {
      let { after } = await scanWith(root, null);
      for (let i = 0; i < 3; i++) {
        const next = await scanWith(root, after);
        assert.deepEqual(next.read, findings);
        after = next.after;
      }
    }));

  test('in threads, of more files than one gets at a time', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.py`, 'x'.repeat(i)]));
    return withTree(many, async (root) => {
      const first = await scanWith(root, null, { search });
      const second = await scanWith(root, first.after, { search });
      assert.deepEqual(second.found, (await scanWith(root, null)).found);
      assert.deepEqual(second.after, first.after);
    });
  });

  /** Expects that what an open document says is not taken for what its file says. */
  function checkOpen(title: string, opened: Tree): void {
    test(title, () =>
      withTree(opened, async (root) => {
        const { after } = await scanWith(root, null, { openText: () => '' });
        const memory = { cache: new ScanCache(after, later), engine: '1' };
        const [known, fresh] = [await scanAt(root, { memory }), await scanAt(root)];
        assert.deepEqual(known.names, fresh.names);
        assert.equal(known.result.localModels.print, fresh.result.localModels.print);
      }),
    );
  }
  checkOpen('nothing of a file that is open in an editor', { 'a.py': model });
  checkOpen('nor of a card that is', { 'README.md': `---\nbase_model: ${model}\n---\n` });

  test('a file that changed just before is not trusted', () =>
    withTree(tree, async (root) => {
      const cache = new ScanCache(null, Date.now());
      await scanAt(root, { memory: { cache, engine: '1' } });
      assert.deepEqual([...cache.lines()], []);
    }));
});

suite('cache: damage does no harm', () => {
  const damaged: Readonly<Record<string, (text: string) => string>> = {
    'half of it': (text) => text.slice(0, text.length / 2),
    nothing: () => '',
    'no object': (text) => text.replace(/^.*/, '[]'),
    null: (text) => text.replace(/^.*/, 'null'),
    'another format': (text) => text.replace('"format":2', '"format":1'),
    'other types': (text) => text.replaceAll(/\d+/g, '"x"'),
    'lists that are none': (text) => text.replaceAll(/\t.*/g, '\t5'),
    'no tabs': (text) => text.replaceAll('\t', ' '),
    'no keys': (text) => text.replace(/"keys":.*/, '"keys":[]}'),
  };
  for (const [title, damage] of Object.entries(damaged)) {
    test(title, () =>
      withTree(tree, async (root) => {
        const first = await scanWith(root, null);
        const second = await scanWith(root, damage(first.after));
        assert.deepEqual(second.found, first.found);
      }),
    );
  }
});

suite('cache: its file', () => {
  /** Scans a tree with a cache file in a folder and saves it. */
  async function scanAndSave(root: string, folder: string): Promise<void> {
    const file = new CacheFile(folder, [root], later);
    await scanAt(root, { memory: { cache: file.cache, engine: '1' } });
    await file.save();
  }

  test('is one for each place, readable by nobody else', () =>
    withTree(tree, async (root) => {
      const folder = `${root}/cache/x`;
      await scanAndSave(`${root}/e`, folder);
      await scanAndSave(root, folder);
      await scanAndSave(root, folder);
      const files = fs.readdirSync(folder);
      assert.equal(files.length, 2);
      for (const name of files) assert.equal(fs.statSync(`${folder}/${name}`).mode & 0o77, 0);
    }));

  test('a full disk, or a folder that cannot be made, is no failure and leaves nothing', () =>
    withTree({ ...tree, file: '' }, async (root) => {
      await scanAndSave(root, `${root}/file/cache`);
      await scanAndSave(root, '/dev/full/cache');
      assert.deepEqual(
        fs.readdirSync(root).sort(),
        [...Object.keys(tree).filter((name) => !name.includes('/')), 'e', 'file'].sort(),
      );
    }));

  test('is left as it is where nothing was learnt', () =>
    withTree(tree, async (root) => {
      await scanAndSave(`${root}/e`, `${root}/cache`);
      const [name = ''] = fs.readdirSync(`${root}/cache`);
      const before = fs.statSync(`${root}/cache/${name}`).ino;
      await scanAndSave(`${root}/e`, `${root}/cache`);
      assert.equal(fs.statSync(`${root}/cache/${name}`).ino, before);
    }));

  test('old ones are removed', () =>
    withTree({ ...tree, 'cache/old.json': '' }, async (root) => {
      fs.utimesSync(`${root}/cache/old.json`, 0, 0);
      await scanAndSave(`${root}/e`, `${root}/cache`);
      assert.equal(fs.existsSync(`${root}/cache/old.json`), false);
    }));

  test('lies where the system keeps such things', () => {
    assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }), '/x/model-license-lens/scans');
    if (process.platform === 'linux') {
      assert.equal(
        cacheFolder({ XDG_CACHE_HOME: 'relative', HOME: '/h' }),
        '/h/.cache/model-license-lens/scans',
      );
    }
  });
});
