import assert from 'node:assert/strict';
import { visibleText } from '../../src/core/render/visibleText.ts';
import { codeSpan, escapeMarkdown, isWebAddress, link } from '../../src/languageService/markdown.ts';

suite('Markdown escaping', () => {
  const cases: readonly (readonly [title: string, text: string, escaped: string])[] = [
    ['Should leave an identifier readable', 'meta-llama/Llama-3.1-8B', 'meta-llama/Llama-3.1-8B'],
    ['Should escape backticks', 'a`b', 'a\\`b'],
    ['Should escape links and images', '![x](https://evil.example)', '!\\[x\\](https\\://evil.example)'],
    ['Should escape HTML', '<img src=x onerror=1>', '\\<img src=x onerror=1\\>'],
    ['Should escape entities', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['Should escape pipes', 'a|b', 'a\\|b'],
    ['Should escape emphasis and strike-through', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['Should escape backslashes first', '\\*', '\\\\\\*'],
    [
      'Should keep bare addresses from becoming links',
      'see www.evil.example or a@b.example',
      'see www\\.evil.example or a\\@b.example',
    ],
    ['Should escape theme icons', '$(warning)', '\\$(warning)'],
    ['Should make one line of many', 'a\r\n# b\n\n- c', 'a # b - c'],
    ['Should escape a heading', '# a', '\\# a'],
    ['Should escape a list', '- a', '\\- a'],
    ['Should escape a numbered list', '1. a', '1\\. a'],
    ['Should leave a version number alone', '3.1', '3.1'],
    ['Should show controls', 'a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
    ['Should show bidirectional marks', 'a\u202eb\u2066c\u200f', 'a\ufffdb\ufffdc\ufffd'],
    ['Should show invisible characters', 'a\u200bb\ufeff', 'a\ufffdb\ufffd'],
    ['Should show lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['Should keep other scripts and emoji', 'Ламаλ🦙', 'Ламаλ🦙'],
  ];
  for (const [title, text, escaped] of cases) {
    test(title, () => assert.equal(escapeMarkdown(text), escaped));
  }

  test('Should come to an end on long hostile text', () => {
    const hostile = '`<[*_\\'.repeat(200_000);
    assert.equal(escapeMarkdown(hostile).length, 2 * hostile.length);
    assert.equal(codeSpan(hostile).length, hostile.length + '``  ``'.length);
    assert.equal(visibleText(hostile), hostile);
  });
});

suite('Code spans', () => {
  test('Should fence text that holds backticks', () => assert.equal(codeSpan('a``b'), '```a``b```'));
  test('Should pad text that begins with a backtick', () => assert.equal(codeSpan('`a'), '`` `a ``'));
  test('Should not break over lines', () => assert.equal(codeSpan('a\nb'), '`a b`'));
  test('Should show something for nothing', () => assert.equal(codeSpan(''), '`  `'));
});

suite('Links', () => {
  test('Should link web addresses', () =>
    assert.equal(link('A [b]', 'https://a.example/x_y'), '[A \\[b\\]](https://a.example/x_y)'));
  test('Should encode what would end the address', () => {
    assert.equal(link('A', 'https://a.example/x)y'), '[A](https://a.example/x%29y)');
  });
  for (const href of [
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'file:///etc/passwd',
    '//a.example',
    'https://',
    'https://a b',
    'https://a\u202eb',
  ]) {
    test(`Should not link ${JSON.stringify(href)}`, () => {
      assert.equal(isWebAddress(href), false);
      assert.equal(link('A', href), 'A');
    });
  }
});
