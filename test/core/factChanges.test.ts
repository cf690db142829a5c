import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { diffDatasets } from '../../src/core/dataset/diff.ts';
import type { DatasetFiles } from '../../src/core/dataset/types.ts';
import { recordKey } from '../../src/core/dataset/validate/checkRecords.ts';
import type { RecordKind } from '../../src/core/dataset/validate/shape.ts';
import { countReread, describeChanges } from '../../src/core/render/factChanges.ts';

type FactRecord = Readonly<Record<string, unknown>>;

/**
 * The dataset with one record changed: members of `changes` replace its own, and those that are `undefined` are
 * removed.
 */
function changed(kind: RecordKind, id: string, changes: FactRecord): DatasetFiles {
  const records = bundledDataset[kind] as readonly object[] as readonly FactRecord[];
  assert.ok(
    records.some((record) => recordKey(record) === id),
    id,
  );
  const next = records.map((record) => {
    if (recordKey(record) !== id) return record;
    const entries = Object.entries({ ...record, ...changes }).map(([key, value]) =>
      key === 'clauses' || key === 'provenance'
        ? [key, defined({ ...(record[key] as object), ...(value as object) })]
        : [key, value],
    );
    return defined(Object.fromEntries(entries) as FactRecord);
  });
  return { ...bundledDataset, [kind]: next };
}

function defined(record: FactRecord): FactRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function without(kind: RecordKind, id: string): DatasetFiles {
  const records = bundledDataset[kind] as readonly object[];
  return { ...bundledDataset, [kind]: records.filter((record) => recordKey(record) !== id) };
}

function sentences(before: DatasetFiles, after: DatasetFiles): string[] {
  return describeChanges(diffDatasets(before, after), before, after).map(
    ({ topic, text }) => `${topic} | ${text}`,
  );
}

suite('changes of facts: a record', () => {
  const cases: readonly [kind: RecordKind, id: string, changes: FactRecord, expected: string][] = [
    [
      'models',
      'muse-glimmer-30b',
      { licenses: ['mit'] },
      'licenses | Muse Glimmer 30B: licence changed from apache-2.0 to mit',
    ],
    [
      'models',
      'muse-glimmer-30b',
      { family: 'llama-4' },
      'licenses | Muse Glimmer 30B: licence changed from apache-2.0 to llama4',
    ],
    [
      'families',
      'llama-3.3',
      { licenses: ['mit'] },
      'licenses | Llama 3.3: licence changed from llama3.3 to mit; its model follows',
    ],
    [
      'derivatives',
      'vicuna-v1.5',
      { derivedFrom: ['llama-1'] },
      'licenses | Vicuna v1.5: licence changed from llama2 to llama1',
    ],
    [
      'derivatives',
      'vicuna-v1.5',
      { ownLicenses: ['mit'] },
      'licenses | Vicuna v1.5: licence changed from llama2 to llama2 and mit',
    ],
    [
      'lookalikes',
      'tinyllama',
      { licenses: ['mit'] },
      'licenses | TinyLlama: licence changed from apache-2.0 to mit',
    ],
    [
      'licenses',
      'llama4',
      { clauses: { notice: { value: 'A notice', where: '1.c' } } },
      'clauses | llama4, notice file (1.c): changed from “Llama 4 is licensed under the Llama 4 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.” to “A notice”',
    ],
    [
      'licenses',
      'llama4',
      { clauses: { mauLimit: null } },
      'clauses | llama4, user threshold: gone, it was 700000000 (2)',
    ],
    [
      'licenses',
      'llama4',
      { clauses: { amendment: { value: 'At any time.', where: '8' } } },
      'clauses | llama4, change of terms: new, “At any time.” (8)',
    ],
    [
      'retirements',
      'groq-llama-3',
      { retired: '2026-01-01' },
      'endpoints | llama3-70b-8192, llama3-8b-8192 on Groq ends on 2026-01-01, not on 2025-08-30',
    ],
    [
      'retirements',
      'groq-llama-3',
      { replacement: null },
      'endpoints | llama3-70b-8192, llama3-8b-8192 on Groq: replacement: changed from llama-3.3-70b-versatile to unknown',
    ],
    [
      'models',
      'llama-4-behemoth',
      { availability: 'open-weights' },
      'models | Llama 4 Behemoth: availability: changed from announced to open-weights',
    ],
    ['families', 'llama-4', { line: 'active' }, 'models | Llama 4: line: changed from frozen to active'],
    [
      'derivatives',
      'vicuna-v1.5',
      { provenance: { confidence: 'unverified', contradictedBy: 'Its card.' } },
      'certainty | Vicuna v1.5: unverified now, was primary\ncertainty | Vicuna v1.5: contradicted by “Its card.”',
    ],
    [
      'models',
      'llama-3.1-8b',
      { parameters: '9B' },
      'details | Llama 3.1 8B: parameters: changed from 8B to 9B',
    ],
    [
      'models',
      'llama-3.1-8b',
      { repoIds: ['meta-llama/Llama-3.1-8B', 'meta-llama/Llama-9'] },
      'details | Llama 3.1 8B: repoIds: also meta-llama/Llama-9; no longer meta-llama/Meta-Llama-3.1-8B',
    ],
    ['models', 'llama-3.1-8b', { provenance: { read: '2026-11-21' } }, ''],
  ];
  for (const [kind, id, changes, expected] of cases) {
    test(`${kind} ${id} with ${JSON.stringify(changes)}`, () => {
      assert.equal(sentences(bundledDataset, changed(kind, id, changes)).join('\n'), expected);
    });
  }
});

suite('changes of facts: records that come and go', () => {
  const cases: readonly [kind: RecordKind, id: string, added: string, removed: string][] = [
    [
      'licenses',
      'llama4',
      'licenses | New licence: Llama 4 Community License Agreement',
      'licenses | No longer known licence: Llama 4 Community License Agreement',
    ],
    [
      'models',
      'muse-glimmer-30b',
      'models | New model: Muse Glimmer 30B (apache-2.0)',
      'models | No longer known model: Muse Glimmer 30B (apache-2.0)',
    ],
    [
      'derivatives',
      'vicuna-v1.5',
      'models | New derivative: Vicuna v1.5 (llama2)',
      'models | No longer known derivative: Vicuna v1.5 (llama2)',
    ],
    [
      'lookalikes',
      'tinyllama',
      'models | New look-alike: TinyLlama (apache-2.0)',
      'models | No longer known look-alike: TinyLlama (apache-2.0)',
    ],
    [
      'retirements',
      'llama-api-models',
      'endpoints | Llama API retires everything on 2026-07-06: choose another host or model',
      'endpoints | Llama API is no longer said to retire everything',
    ],
    [
      'events',
      'muse-glimmer-released',
      'events | 2026-08-10: Muse Glimmer 30B under Apache-2.0',
      'events | No longer in the dataset: 2026-08-10, Muse Glimmer 30B under Apache-2.0',
    ],
    ['law', 'ai-act-foss-test', 'details | New among law: ', 'details | Gone among law: '],
  ];
  for (const [kind, id, added, removed] of cases) {
    test(`${kind} ${id}`, () => {
      const [came = ''] = sentences(without(kind, id), bundledDataset);
      const [went = ''] = sentences(bundledDataset, without(kind, id));
      assert.ok(came.startsWith(added), came);
      assert.ok(went.startsWith(removed), went);
    });
  }
});

suite('changes of facts', () => {
  test('are none where only the order of records differs', () => {
    const reversed = { ...bundledDataset, models: bundledDataset.models.toReversed() };
    assert.deepEqual(diffDatasets(bundledDataset, reversed), []);
  });

  test('count facts that were read again', () => {
    const again = changed('models', 'llama-3.1-8b', { provenance: { read: '2026-11-21', sources: ['x'] } });
    assert.equal(countReread(diffDatasets(bundledDataset, again)), 1);
  });

  test('are told in the order in which they ask for a decision', () => {
    const { models } = changed('models', 'llama-3.1-8b', { parameters: '9B' });
    const { families } = changed('families', 'llama-3.3', { licenses: ['mit'] });
    const { retirements } = changed('retirements', 'groq-llama-3', { retired: '2026-01-01' });
    const after = { ...bundledDataset, models, families, retirements };
    assert.deepEqual(
      sentences(bundledDataset, after).map((text) => text.split(' ')[0]),
      ['licenses', 'endpoints', 'details'],
    );
  });
});
