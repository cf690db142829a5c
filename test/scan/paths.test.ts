import assert from 'node:assert/strict';
import { joinPath, nameOf, parentOf, relativePath, resolvePath } from '../../src/scan/paths.ts';

function check<A extends readonly string[]>(
  name: string,
  call: (...args: A) => string | null,
  cases: readonly (readonly [A, string | null])[],
): void {
  for (const [args, expected] of cases) {
    test(`${name}(${args.join(', ')}) is ${expected}`, () => assert.equal(call(...args), expected));
  }
}

suite('paths', () => {
  check('parentOf', parentOf, [
    [['/a/b'], '/a'],
    [['/a'], '/'],
    [['/'], null],
    [['C:/a'], 'C:/'],
    [['C:/'], null],
  ]);
  check('joinPath', joinPath, [
    [['/', 'a'], '/a'],
    [['/a', 'b'], '/a/b'],
    [['C:/', 'a'], 'C:/a'],
  ]);
  check('nameOf', nameOf, [[['/a/b.c'], 'b.c']]);
  check('relativePath', relativePath, [
    [['/a', '/a/b/c'], 'b/c'],
    [['/a', '/a'], '.'],
    [['/', '/a'], 'a'],
    [['/a/b', '/a/c'], '../c'],
    [['/a/b/c', '/a'], '../..'],
    [['/a', '/ab'], '../ab'],
    [['C:/a', 'D:/b'], 'D:/b'],
  ]);
  check('resolvePath', resolvePath, [
    [['/a', 'b/c'], '/a/b/c'],
    [['/a', './b/../c'], '/a/c'],
    [['/a', '../../../b'], '/b'],
    [['/a', '/b'], '/b'],
  ]);
});
