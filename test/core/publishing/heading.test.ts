import assert from 'node:assert/strict';
import { firstHeading } from '../../../src/core/publishing/heading.ts';

suite('first heading', () => {
  for (const [title, text, expected] of [
    ['alone', '# Shop', 'Shop'],
    ['with the line breaks of Windows', '# Shop\r\n', 'Shop'],
    ['not one below it', '## Use\n# Shop\n', 'Shop'],
    ['behind front matter', '---\n# tags\n---\n# Shop\n', 'Shop'],
    ['behind front matter with a byte order mark', '\ufeff---\n# tags\n...\n# Shop\n', 'Shop'],
    ['behind code', '```sh\n# run\n```\n# Shop\n', 'Shop'],
    ['before code', '# Shop\n~~~\n# run\n~~~\n# Use\n', 'Shop'],
    ['none in code that does not end', '```sh\n# run\n', null],
    ['none in front matter alone', '---\n# tags\n---\n', null],
  ] as const) {
    test(title, () => {
      const range = firstHeading(text);
      assert.equal(range && text.slice(range.start, range.end), expected);
    });
  }
});
