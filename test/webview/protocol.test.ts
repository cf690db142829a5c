import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parsePageMessage } from '../../src/webview/protocol.ts';

suite('Messages of the page', () => {
  test('Should be read', () => {
    assert.deepEqual(parsePageMessage({ type: 'ready' }), { type: 'ready' });
    assert.deepEqual(parsePageMessage({ type: 'rescan', more: 1 }), { type: 'rescan' });
    assert.deepEqual(parsePageMessage({ type: 'open', revision: 1, target: 0 }), {
      type: 'open',
      revision: 1,
      target: 0,
    });
  });

  const refused: readonly unknown[] = [
    undefined,
    null,
    'ready',
    7,
    [],
    {},
    { type: 'eval' },
    { type: 'open' },
    { type: 'open', target: 1 },
    { type: 'open', revision: 1, target: -1 },
    { type: 'open', revision: 1, target: 1.5 },
    { type: 'open', revision: 1, target: '0' },
    { type: 'open', revision: 1, href: 'https://evil.example' },
    { type: 'open', revision: Number.NaN, target: 1 },
  ];
  for (const message of refused) {
    test(`Should be refused: ${JSON.stringify(message)}`, () => {
      assert.equal(parsePageMessage(message), undefined);
    });
  }
});

suite('The page’s code', () => {
  const app = new URL('../../src/webview/app/', import.meta.url);
  for (const file of readdirSync(app)) {
    test(`Should never read text as markup: ${file}`, () => {
      const code = readFileSync(new URL(file, app), 'utf8');
      assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b/);
    });
  }

  test('Should take its colours from the editor', () => {
    const css = readFileSync(new URL('../../media/summary.css', import.meta.url), 'utf8');
    assert.doesNotMatch(css.replace(/var\([^;]*\);/g, ''), /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i);
    assert.doesNotMatch(css, /url\(|@import/);
  });
});
