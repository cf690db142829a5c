import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measureAll } from './all.ts';
import { readCorpus, readLists } from './corpus.ts';
import { fallen, type Recorded } from './figures.ts';

suite('Accuracy', () => {
  test('the corpus is as broad as it means to be', () => {
    const files = readCorpus();
    const judged = files.flatMap(({ references }) =>
      references.filter(({ expected }) => expected !== 'gray' && expected !== 'lookalike'),
    );
    const platforms = new Map<string, number>();
    for (const { platform } of judged)
      platforms.set(platform ?? 'other', (platforms.get(platform ?? 'other') ?? 0) + 1);
    assert.ok(new Set(files.map(({ format }) => format)).size >= 45, 'formats');
    assert.ok(judged.length >= 750, 'references');
    assert.ok(files.reduce((sum, { traps }) => sum + traps.length, 0) >= 750, 'traps');
    assert.deepEqual(
      [...platforms].filter(([, count]) => count < 5),
      [],
    );
    assert.ok(readLists().length > 3000, 'listed identifiers');
  });

  test('no figure falls below the recorded one', () => {
    const recorded = JSON.parse(
      readFileSync(path.join(import.meta.dirname, 'recorded.json'), 'utf8'),
    ) as Recorded;
    assert.deepEqual(fallen(recorded, measureAll().figures), []);
  });
});
