import assert from 'node:assert/strict';
import fs from 'node:fs';
import { progressOn } from '../../src/cli/progress.ts';
import { replaceFile } from '../../src/cli/replaceFile.ts';
import { type Tree, withTree } from '../scan/tree.ts';
import { Collector } from './support.ts';

suite('writing a file', () => {
  /** Expects what stands in a folder after `out` was written. */
  function check(title: string, tree: Tree, expected: Readonly<Record<string, string>>): void {
    test(title, () =>
      withTree(tree, (root) => {
        replaceFile(`${root}/out`, ['a', 'b']);
        const written = fs
          .readdirSync(root)
          .map((name) => [name, fs.readFileSync(`${root}/${name}`, 'utf8')]);
        assert.deepEqual(Object.fromEntries(written), expected);
      }),
    );
  }

  check('a new one', {}, { out: 'ab' });
  check('in place of an old one', { out: 'old, and longer' }, { out: 'ab' });
  check('through a link, which stays', { out: { link: 'file' }, file: 'old' }, { out: 'ab', file: 'ab' });

  test('the old one stays where the new one does not get done', () =>
    withTree({ out: 'old' }, (root) => {
      function* broken(): Iterable<string> {
        yield 'new';
        throw new Error('no more');
      }
      assert.throws(() => replaceFile(`${root}/out`, broken()), /no more/);
      assert.deepEqual(fs.readdirSync(root), ['out']);
      assert.equal(fs.readFileSync(`${root}/out`, 'utf8'), 'old');
    }));

  test('keeps who may read it', () =>
    withTree({ out: 'old' }, (root) => {
      fs.chmodSync(`${root}/out`, 0o600);
      replaceFile(`${root}/out`, ['new']);
      assert.equal(fs.statSync(`${root}/out`).mode & 0o777, 0o600);
    }));

  test('what is no regular file is written to', () => {
    replaceFile('/dev/null', ['x']);
    assert.ok(fs.statSync('/dev/null').isCharacterDevice());
  });
});

suite('progress', () => {
  /** What a terminal is sent while three files are looked at. */
  function shown(isTTY: boolean, env: Readonly<Record<string, string>> = {}): string {
    const stderr = Object.assign(new Collector(), { isTTY });
    const { show, clear } = progressOn({ stderr, env });
    for (const done of [0, 1, 1, 3]) show({ done, total: 3 });
    clear();
    return stderr.text;
  }

  test('is one line that goes away', () => {
    assert.deepEqual(shown(true).split('\r\u001b[K'), [
      '',
      'Scanning: 0 % of 3 files',
      'Scanning: 33 % of 3 files',
      '',
    ]);
  });

  test('is for terminals only', () => {
    assert.equal(shown(false), '');
    assert.equal(shown(true, { TERM: 'dumb' }), '');
  });
});
