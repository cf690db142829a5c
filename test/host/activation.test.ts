import assert from 'node:assert/strict';
import { extensionUnderTest } from './support/editor.ts';

suite('Activation', () => {
  test('the extension becomes active', async () => {
    const extension = extensionUnderTest();
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
