import assert from 'node:assert/strict';
import path from 'node:path';
import { extensionUnderTest } from '../support/editor.ts';

suite('Installed from the VSIX', () => {
  test('the extension that runs is the installed one', async () => {
    const extension = extensionUnderTest();
    assert.match(path.basename(extension.extensionPath), /^model-license-lens\.model-license-lens-\d/);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
