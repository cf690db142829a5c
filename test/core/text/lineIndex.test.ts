import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/lineIndex.ts';

suite('Lines of a text', () => {
  const cases: readonly (readonly [text: string, starts: readonly number[]])[] = [
    ['', [0]],
    ['a', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['a\n\nb\n', [0, 2, 3, 5]],
    ['a\r\r\nb', [0, 2, 4]],
    ['a\n\rb', [0, 2, 3]],
  ];
  for (const [text, starts] of cases)
    test(JSON.stringify(text), () => {
      const lines = new LineIndex(text);
      assert.equal(lines.lineCount, starts.length);
      for (const [line, start] of starts.entries()) {
        assert.equal(lines.lineStart(line), start);
        assert.deepEqual(lines.positionAt(start), { line, character: 0 });
      }
    });

  test('a position counts UTF-16 units, and goes on behind the end', () => {
    const lines = new LineIndex('é\n😀x');
    assert.deepEqual(lines.positionAt(4), { line: 1, character: 2 });
    assert.deepEqual(lines.positionAt(9), { line: 1, character: 7 });
  });

  test('of a line behind the end, that of the last is given', () => {
    assert.equal(new LineIndex('a\nb').lineStart(7), 2);
  });
});
