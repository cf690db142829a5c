import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { printScanText } from '../../src/cli/formats/text.ts';
import type { ScanReport } from '../../src/cli/scanReport.ts';
import { escapeControls, type Look, lookOf, wrap } from '../../src/cli/text.ts';
import { reportOf } from './formats/report.ts';

const plain: Look = { paint: (_style, text) => text, width: 60 };

const at = (
  path: string,
  line: number,
  severity: 'error' | 'hint',
  message: string,
): ScanReport['findings'][number] => ({
  path,
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
  code: severity === 'error' ? 'policy-denied' : 'unresolved-model',
  severity,
  message,
  reference: null,
  fingerprint: '',
});

function check(title: string, change: Partial<ScanReport>, expected: string): void {
  test(title, () => {
    assert.equal([...printScanText(reportOf(change), plain)].join(''), expected);
  });
}

suite('scan --format text', () => {
  check(
    'nothing found',
    {},
    '0 references · 3 files searched · no findings · dataset 7 of\n2026-10-10 · 5 ms\n',
  );
  check(
    'findings stand below their file, in columns',
    {
      findings: [
        at('a.py', 0, 'error', 'No.'),
        at('a.py', 99, 'hint', 'Perhaps.'),
        at('b.py', 1, 'error', 'No.'),
      ],
    },
    `a.py
    1:1  error  policy-denied     No.
  100:1  hint   unresolved-model  Perhaps.

b.py
  2:1  error  policy-denied  No.

0 references · 3 files searched · 2 errors, 1 hint · dataset
7 of 2026-10-10 · 5 ms
`,
  );
  check(
    'a long message goes on below the severity',
    { findings: [at('a.py', 0, 'error', `${'word '.repeat(12)}end.`)] },
    `a.py
  1:1  error  policy-denied  word word word word word word
       word word word word word word end.

0 references · 3 files searched · 1 error · dataset 7 of
2026-10-10 · 5 ms
`,
  );
  check(
    'what a file says cannot move the cursor',
    { findings: [at('a\n\u001b[2J.py', 0, 'error', 'x\r\u202ey')] },
    `a\\n\\u{1b}[2J.py
  1:1  error  policy-denied  x\\r\\u{202e}y

0 references · 3 files searched · 1 error · dataset 7 of
2026-10-10 · 5 ms
`,
  );
  check(
    'notes',
    {
      notes: [
        { path: 'a', reason: 'too-large' },
        { reason: 'binary', count: 2 },
      ],
    },
    `Notes
  a: larger than maxFileSize (20 MB unless configured), not read

0 references · 3 files searched · no findings · 1 note · 2
binary files skipped · dataset 7 of 2026-10-10 · 5 ms
`,
  );
  test('many notes are counted', () => {
    const notes = Array.from({ length: 12 }, (_, index) => ({
      path: `${index}`,
      reason: 'unreadable' as const,
    }));
    const text = [...printScanText(reportOf({ notes }), plain)].join('');
    assert.match(text, / {2}9: cannot be read\n {2}and 2 more; --format json lists them all\n/);
  });
});

suite('text', () => {
  test('is coloured for a person only', () => {
    const stdout = (isTTY: boolean): Writable & { isTTY: boolean } =>
      Object.assign(new Writable(), { isTTY });
    const paint = (isTTY: boolean, env: Record<string, string>, toFile = false): string =>
      lookOf({ stdout: stdout(isTTY), env }, toFile).paint('red', 'x');
    assert.equal(paint(true, {}), '\u001b[31mx\u001b[39m');
    for (const other of [
      paint(false, {}),
      paint(true, { NO_COLOR: '1' }),
      paint(true, {}, true),
      paint(true, { TERM: 'dumb' }),
    ]) {
      assert.equal(other, 'x');
    }
  });

  test('is as wide as the window within reason, and in a file as wide as ever', () => {
    const widthOf = (columns: number, toFile = false): number =>
      lookOf({ stdout: Object.assign(new Writable(), { isTTY: true, columns }), env: {} }, toFile).width;
    assert.deepEqual([widthOf(20), widthOf(80), widthOf(300), widthOf(20, true)], [60, 80, 120, 100]);
  });

  test('keeps letters of every language', () => {
    assert.equal(escapeControls('é 漢字 😀 “x”'), 'é 漢字 😀 “x”');
  });

  test('wraps at spaces and leaves long words whole', () => {
    assert.equal(wrap('aaa bbb ccc', 7), 'aaa bbb\nccc');
    assert.equal(wrap('aaa bbb', 8, '  ', 6), 'aaa\n  bbb');
    assert.equal(wrap('a'.repeat(20), 5), 'a'.repeat(20));
  });
});
