import assert from 'node:assert/strict';
import { decode, isBinary } from '../../src/scan/decode.ts';

suite('decode', () => {
  /** Expects what is made of bytes: the text, and whether it can be trusted; `null` for what is binary. */
  function check(title: string, bytes: readonly number[], expected: readonly [string, boolean] | null): void {
    test(title, () => {
      const content = Uint8Array.from(bytes);
      const { text, faithful } = decode(content);
      assert.deepEqual(isBinary(content) ? null : [text, faithful], expected);
    });
  }

  check('UTF-8', [0x61, 0xc3, 0xa9], ['aé', true]);
  check('UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], ['a', true]);
  check('UTF-16, either way round', [0xff, 0xfe, 0x61, 0], ['a', true]);
  check('UTF-16, the other way round', [0xfe, 0xff, 0, 0x61], ['a', true]);
  check('UTF-32, which nobody writes', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], null);
  check('a NUL byte', [0x61, 0], null);
  check('Windows-1252', [0x61, 0xe9], ['aé', true]);
  check('UTF-8 and something else', [0xc3, 0xa9, 0xff], ['é\ufffd', false]);
  for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d])
    check(
      `${byte.toString(16)}, which Windows-1252 does not assign`,
      [0x61, byte],
      [`a${String.fromCharCode(byte)}`, false],
    );
});
