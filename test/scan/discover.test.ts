import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { FileSystem } from '../../src/scan/fileSystem.ts';
import { nodeFileSystem } from '../../src/scan/nodeFileSystem.ts';
import type { ScanOptions } from '../../src/scan/scanOptions.ts';
import { model, scanAt, scanTree } from './support.ts';
import { fifo, type Tree, withTree } from './tree.ts';

/** Puts a model into each file that is empty, scans, and expects these files and notes. */
function check(
  title: string,
  tree: Tree,
  expected: readonly string[],
  { notes = [], ...options }: Partial<ScanOptions> & { readonly notes?: readonly object[] } = {},
): void {
  test(title, async () => {
    const filled = Object.entries(tree).map(([name, entry]) => [name, entry === '' ? model : entry] as const);
    const found = await scanTree(Object.fromEntries(filled), options);
    assert.deepEqual(Object.keys(found.names), expected);
    assert.deepEqual(found.notes, notes);
  });
}

suite('discover: ignore files', () => {
  check('in a repository or not', { '.gitignore': 'b.py', 'a.py': '', 'b.py': '' }, ['a.py']);
  check('.ignore is read too', { '.ignore': 'b.py', 'a.py': '', 'b.py': '' }, ['a.py']);
  check(
    '.ignore brings back what .gitignore leaves out',
    { '.gitignore': 'a.py', '.ignore': '!a.py', 'a.py': '' },
    ['a.py'],
  );
  check(
    '.ignore above wins over .gitignore below',
    { 'x/.gitignore': 'a.py', '.ignore': '!a.py', 'x/a.py': '' },
    ['x/a.py'],
  );
  check('at every level', { 'x/.gitignore': '/a.py', 'x/a.py': '', 'x/y/a.py': '', 'a.py': '' }, [
    'a.py',
    'x/y/a.py',
  ]);
  check(
    'the nearest file decides',
    { '.gitignore': '*.py', 'x/.gitignore': '!*.py', 'x/a.py': '', 'a.py': '' },
    ['x/a.py'],
  );
  check('nothing below an ignored folder', { '.gitignore': 'x/', 'x/.gitignore': '!a.py', 'x/a.py': '' }, []);
  check(
    'a folder brought back is entered',
    { '.gitignore': 'y/', 'x/.gitignore': '!y/', 'x/y/a.py': '', 'y/a.py': '' },
    ['x/y/a.py'],
  );
  check(
    'a repository whose .git is a link begins there, too',
    {
      '.gitignore': 'a.py',
      'x/.git': { link: '../git' },
      'git/info/exclude': 'b.py',
      'x/a.py': '',
      'x/b.py': '',
    },
    ['x/a.py'],
    { paths: ['x'] },
  );
  check('.git/info/exclude', { '.git/info/exclude': 'b.py', 'a.py': '', 'b.py': '' }, ['a.py']);
  check('node_modules has no special place', { 'node_modules/a.js': '' }, ['node_modules/a.js']);
  check('hidden files are looked at', { '.env': '', '.github/a.yml': '' }, ['.env', '.github/a.yml']);
  check(
    'those above the scanned folder count in a repository',
    { '.git/HEAD': '', '.gitignore': 'b.py', 'x/a.py': '', 'x/b.py': '' },
    ['x/a.py'],
    { paths: ['x'] },
  );
  check('and do not count without one', { '.gitignore': '*', 'x/a.py': '' }, ['x/a.py'], { paths: ['x'] });
  check(
    'a repository in a repository has its own rules',
    { '.git/HEAD': '', '.gitignore': '*.py', 'x/.git/HEAD': '', 'x/a.py': '' },
    ['x/a.py'],
  );
  check('a byte order mark in an ignore file', { '.gitignore': '\ufeffb.py', 'b.py': '' }, []);
  check('--no-ignore', { '.gitignore': '*.py', '.ignore': '*', 'a.py': '' }, ['a.py'], { noIgnore: true });
  check('.git never, whatever is asked', { '.git/config': '', 'sub/.git': '' }, [], { noIgnore: true });
});

suite('discover: what is named', () => {
  check('a file', { 'a.py': '', 'b.py': '' }, ['b.py'], { paths: ['b.py'] });
  check(
    'an ignored file or folder',
    { '.gitignore': '*.py\nx/', 'a.py': '', 'x/b.c': '' },
    ['a.py', 'x/b.c'],
    { paths: ['a.py', 'x'] },
  );
  check('twice, is looked at once', { 'x/a.py': '' }, ['x/a.py'], { paths: ['.', 'x', 'x/a.py'] });
  check('a file that is gone', { 'a.py': '' }, [], {
    paths: ['b.py'],
    notes: [{ path: 'b.py', reason: 'unreadable' }],
  });
});

suite('discover: links', () => {
  check('to a file that is there anyway', { 'b.py': '', 'a.py': { link: 'b.py' } }, ['b.py']);
  check('to a file that is ignored', { '.gitignore': 'x/', 'x/b.py': '', 'a.py': { link: 'x/b.py' } }, [
    'a.py',
  ]);
  check(
    'two to one file',
    { '.gitignore': 'x/', 'x/b.py': '', 'b.py': { link: 'x/b.py' }, 'a.py': { link: 'x/b.py' } },
    ['a.py'],
  );
  check('to a folder', { '.gitignore': 'x/', 'x/b.py': '', y: { link: 'x' } }, ['y/b.py']);
  check('out of the folder', { 'x/a.py': '', 'b.py': '', 'x/b.py': { link: '../b.py' } }, ['a.py'], {
    paths: ['x'],
    display: (path) => path.slice(path.lastIndexOf('/') + 1),
    notes: [{ path: 'b.py', reason: 'symlink-outside' }],
  });
  check('to nothing', { a: { link: 'nowhere' } }, [], { notes: [{ path: 'a', reason: 'broken-symlink' }] });
  check('to itself', { a: { link: 'a' } }, [], { notes: [{ path: 'a', reason: 'symlink-loop' }] });
  check('to a folder above', { 'x/a.py': '', 'x/y': { link: '..' } }, ['x/a.py'], {
    notes: [{ path: 'x/y', reason: 'symlink-loop' }],
  });
  check(
    'from each of two folders to the other',
    { 'x/a.py': '', 'x/y': { link: '../y' }, 'y/x': { link: '../x' } },
    ['x/a.py'],
  );
  check('that is ignored', { '.gitignore': 'a', a: { link: 'nowhere' } }, []);
  check('that is named', { 'x/a.py': '', y: { link: 'x/a.py' } }, ['y'], { paths: ['y'] });
});

suite('discover: what is no file', () => {
  check('a pipe does not hang', { pipe: fifo, 'a.py': '' }, ['a.py'], {
    notes: [{ path: 'pipe', reason: 'special-file' }],
  });
  check('a link to a pipe', { '.gitignore': 'pipe', pipe: fifo, a: { link: 'pipe' } }, [], {
    notes: [{ path: 'a', reason: 'special-file' }],
  });
  check('a pipe that is named', { pipe: fifo }, [], {
    paths: ['pipe'],
    notes: [{ path: 'pipe', reason: 'special-file' }],
  });
  check('an ignore file that is a pipe', { '.gitignore': fifo, 'a.py': '' }, ['a.py'], {
    notes: [{ path: '.gitignore', reason: 'special-file' }],
  });
  check('names that look like something else', { 'a\nb.py': '', ['__proto__']: '', ' ': '', '-x': '' }, [
    ' ',
    '-x',
    '__proto__',
    'a\nb.py',
  ]);

  test('a name that is no UTF-8 is noted, and the rest is found', () =>
    withTree({ 'a.py': model }, async (root) => {
      fs.writeFileSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.of(0xff)]), model);
      const { names, notes } = await scanAt(root);
      assert.deepEqual(Object.keys(names), ['a.py']);
      assert.deepEqual(notes, [{ path: 'b\ufffd', reason: 'unreadable' }]);
    }));
});

suite('discover: what changes during the scan', () => {
  /** Expects that the other of two files is still found when one disappears after the walk has seen it. */
  function check(title: string, tree: Tree, gone: string, note: object): void {
    test(title, () =>
      withTree({ 'a.py': model, ...tree }, async (root) => {
        const fileSystem: FileSystem = {
          ...nodeFileSystem,
          readFolder: async (path) => {
            const entries = await nodeFileSystem.readFolder(path);
            fs.rmSync(`${root}/${gone}`, { recursive: true, force: true });
            return entries;
          },
        };
        const { names, notes } = await scanAt(root, { fileSystem });
        assert.deepEqual(Object.keys(names), ['a.py']);
        assert.deepEqual(notes, [note]);
      }),
    );
  }

  check('a file vanishes', { 'b.py': model }, 'b.py', { path: 'b.py', reason: 'unreadable' });
  check('a folder vanishes', { 'b/c.py': model }, 'b', { path: 'b', reason: 'unreadable' });
});
