import assert from 'node:assert/strict';
import { IgnoreRules } from '../../src/scan/ignore/ignoreRules.ts';

/**
 * Expects what git decides about an entry: ignored, brought back, or nothing. A path that ends in a slash is a folder.
 */
function check(lines: string, path: string, expected: boolean | undefined): void {
  test(`${JSON.stringify(lines)} and ${JSON.stringify(path)}: ${expected}`, () => {
    const isFolder = path.endsWith('/');
    const actual = new IgnoreRules(lines).test(isFolder ? path.slice(0, -1) : path, isFolder);
    assert.equal(actual, expected);
  });
}

suite('ignore rules: where a pattern holds', () => {
  check('a.py', 'a.py', true);
  check('a.py', 'deep/down/a.py', true);
  check('/a.py', 'deep/a.py', undefined);
  check('deep/a.py', 'deep/a.py', true);
  check('deep/a.py', 'very/deep/a.py', undefined);
  check('build/', 'build/', true);
  check('build/', 'build', undefined);
  check('build/', 'deep/build/', true);
  check('A.py', 'a.py', undefined);
});

suite('ignore rules: wildcards', () => {
  check('*.log', 'x/y.log', true);
  check('*', 'x/y', true);
  check('x/*', 'x/y/z', undefined);
  check('a?c', 'abc', true);
  check('a?c', 'ac', undefined);
  check('**/b', 'b', true);
  check('**/b', 'x/y/b', true);
  check('a/**', 'a/', undefined);
  check('a/**', 'a/x/y', true);
  check('a/**/b', 'a/b', true);
  check('a/**/b', 'a/x/y/b', true);
  check('a/**/b', 'a/x/y/c', undefined);
  check('/***/b', 'x/y/b', true);
  check('a**b', 'axyb', true);
  check('a**/b', 'ax/y/b', undefined);
  check('[ab].c', 'b.c', true);
  check('[!ab].c', 'b.c', undefined);
  check('[^ab].c', 'c.c', true);
  check('[a-c]x', 'bx', true);
  check('[]a]x', ']x', true);
  check('[[:digit:]]x', '7x', true);
  check('[[:nonsense:]]x', '7x', undefined);
  check('[a', '[a', undefined);
  check('\\*', '*', true);
  check('\\*', 'a', undefined);
  check('[\\]]', ']', true);
});

suite('ignore rules: lines', () => {
  check('', 'a', undefined);
  check('# a', '# a', undefined);
  check('\\#a', '#a', true);
  check('\\!a', '!a', true);
  check('*.py\n!a.py', 'a.py', false);
  check('!a.py\n*.py', 'a.py', true);
  check('a  ', 'a', true);
  check('a\\ ', 'a ', true);
  check('a\r\nb\r\n', 'a', true);
  check('/', 'a', undefined);
  check('a\\', 'a\\', undefined);
});

suite('ignore rules: hostile patterns', () => {
  test('cost pattern times text, not more', () => {
    const rules = new IgnoreRules(`${'*a'.repeat(200)}b\n${'**/a/'.repeat(200)}b`);
    assert.equal(rules.test(`${'a/'.repeat(200)}${'a'.repeat(200)}`, false), undefined);
  });
});
