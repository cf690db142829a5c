import assert from 'node:assert/strict';
import { printJson } from '../../../src/cli/formats/json.ts';

const print = (value: object, levels?: number): string => [...printJson(value, levels)].join('');

suite('JSON with one entry of a list per line', () => {
  const cases: readonly (readonly [what: string, value: object, levels: number, expected: string])[] = [
    ['a plain object', { a: 1, b: { c: 2 } }, 2, '{"a":1,"b":{"c":2}}\n'],
    [
      'an object with a list',
      { a: [{ b: 1 }, { b: 2 }], c: 3 },
      2,
      '{\n  "a": [\n    {"b":1},\n    {"b":2}\n  ],\n  "c": 3\n}\n',
    ],
    ['a list', [{ a: 1 }, { a: 2 }], 2, '[\n  {"a":1},\n  {"a":2}\n]\n'],
    ['an empty list', { a: [] }, 2, '{\n  "a": []\n}\n'],
    ['only so many levels', { a: [1, 2] }, 1, '{\n  "a": [1,2]\n}\n'],
    ['nothing for what is undefined', { a: undefined, b: [1] }, 2, '{\n  "b": [\n    1\n  ]\n}\n'],
  ];
  for (const [what, value, levels, expected] of cases)
    test(what, () => {
      assert.equal(print(value, levels), expected);
    });

  test('reads as the same value', () => {
    const value = { a: [{ b: ['x', null] }, { c: {} }], d: 'e\n' };
    assert.deepEqual(JSON.parse(print(value)), value);
  });
});
