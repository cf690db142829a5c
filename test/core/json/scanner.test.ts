import assert from 'node:assert/strict';
import { createScanner } from '../../../src/core/json/scanner.ts';

/** Expects the tokens of a text, each as it is written, after the first letter of its kind. */
function reads(text: string, ...expected: readonly string[]): void {
  test(`reads ${JSON.stringify(text)}`, () => {
    const scanner = createScanner(text);
    const tokens: string[] = [];
    for (let token = scanner.next(); token !== null; token = scanner.next())
      tokens.push(`${token.kind.charAt(0)} ${text.slice(token.start, token.end)}`);
    assert.deepEqual(tokens, expected);
  });
}

suite('JSON scanner', () => {
  reads('{"a": [1, "b"]}', 'o {', 'p "a"', 'o [', 'o 1', 's "b"', 'c ]', 'c }');
  reads('[true,-1.5e+3,null,NaN]', 'o [', 'o true', 'o -1.5e+3', 'o null', 'o NaN', 'c ]');
  reads('');
  reads(' \n\t');
  reads(String.raw`["a\"b", "\\", "\\\"", ""]`, 'o [', 's "a\\"b"', 's "\\\\"', 's "\\\\\\""', 's ""', 'c ]');
  reads('{"a"\n :"b"}', 'o {', 'p "a"', 's "b"', 'c }');
  reads('["a\n"b"]', 'o [', 's "a', 's "b"', 'c ]');
  reads('["a', 'o [', 's "a');
  reads(String.raw`["a\"`, 'o [', String.raw`s "a\"`);
  reads('[1 <<<<<<< 2]', 'o [', 'o 1');
});
