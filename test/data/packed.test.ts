/** The shipped dataset holds the same facts as `data/`. */
import assert from 'node:assert/strict';
import { packedModule } from '../../src/build/packDataset.mjs';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import type { DatasetFiles } from '../../src/core/dataset/types.ts';

async function unpacked(): Promise<DatasetFiles> {
  const url = `data:text/javascript,${encodeURIComponent(await packedModule())}`;
  return ((await import(url)) as { readonly bundledDataset: DatasetFiles }).bundledDataset;
}

suite('packed dataset', () => {
  test('holds every fact', async () => {
    assert.deepEqual({ ...(await unpacked()) }, bundledDataset);
  });

  test('unpacks a list once', async () => {
    const files = await unpacked();
    assert.equal(files.models, files.models);
  });

  test('is small', async () => {
    assert.ok((await packedModule()).length < 150_000);
  });
});
