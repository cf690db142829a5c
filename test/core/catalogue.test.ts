import assert from 'node:assert/strict';
import { cataloguedModels } from '../../src/core/catalogue.ts';
import type { Reference } from '../../src/core/reference.ts';

/** So many references to different models. */
function references(count: number, kind: Reference['kind']): Reference[] {
  return Array.from({ length: count }, (_, index) => ({
    range: { start: index, end: index + 1 },
    text: `model-${index}`,
    platform: 'unknown',
    kind,
    resolution: { kind: 'unresolved' },
    retirement: null,
  }));
}

suite('a catalogue', () => {
  test('of data names 24 models, of code 40', () => {
    for (const [count, kind, expected] of [
      [23, 'json', null],
      [24, 'json', 24],
      [39, 'python', null],
      [40, 'python', 40],
    ] as const)
      assert.equal(cataloguedModels(references(count, 'use'), kind), expected);
  });

  test('is not made of mentions', () => {
    assert.equal(cataloguedModels(references(40, 'mention'), 'json'), null);
  });
});
