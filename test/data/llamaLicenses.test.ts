import assert from 'node:assert/strict';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import type { License } from '../../src/core/dataset/types.ts';

function license(id: string): License {
  const found = bundledDataset.licenses.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

interface Expected {
  readonly date: string;
  readonly attribution: string | null;
  readonly reach: 'uses' | 'contains' | null;
  readonly prefix: string | null;
  readonly coversOutputs: boolean | null;
  readonly notice: string;
  readonly outputsMayTrain: boolean;
  readonly eu: boolean;
  readonly spdx: string;
}

/** The exact strings, as they stand in the licence files. */
const expected: Readonly<Record<string, Expected>> = {
  llama2: {
    date: '2023-07-18',
    attribution: null,
    reach: null,
    prefix: null,
    coversOutputs: null,
    notice:
      'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
    outputsMayTrain: false,
    eu: false,
    spdx: 'LicenseRef-scancode-llama-2-license-2023',
  },
  llama3: {
    date: '2024-04-18',
    attribution: 'Built with Meta Llama 3',
    reach: 'uses',
    prefix: 'Llama 3',
    coversOutputs: false,
    notice:
      'Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    outputsMayTrain: false,
    eu: false,
    spdx: 'LicenseRef-meta-llama-3-community-license-2024',
  },
  'llama3.1': {
    date: '2024-07-23',
    attribution: 'Built with Llama',
    reach: 'contains',
    prefix: 'Llama',
    coversOutputs: true,
    notice:
      'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    outputsMayTrain: true,
    eu: false,
    spdx: 'LicenseRef-scancode-llama-3.1-license-2024',
  },
  'llama3.2': {
    date: '2024-09-25',
    attribution: 'Built with Llama',
    reach: 'contains',
    prefix: 'Llama',
    coversOutputs: true,
    notice:
      'Llama 3.2 is licensed under the Llama 3.2 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    outputsMayTrain: true,
    eu: true,
    spdx: 'LicenseRef-scancode-llama-3.2-license-2024',
  },
  'llama3.3': {
    date: '2024-12-06',
    attribution: 'Built with Llama',
    reach: 'contains',
    prefix: 'Llama',
    coversOutputs: true,
    notice:
      'Llama 3.3 is licensed under the Llama 3.3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    outputsMayTrain: true,
    eu: true,
    spdx: 'LicenseRef-scancode-llama-3.3-license-2024',
  },
  llama4: {
    date: '2025-04-05',
    attribution: 'Built with Llama',
    reach: 'contains',
    prefix: 'Llama',
    coversOutputs: true,
    notice:
      'Llama 4 is licensed under the Llama 4 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    outputsMayTrain: true,
    eu: true,
    spdx: 'LicenseRef-scancode-llama-4-cla-2025',
  },
};

suite('Llama licences', () => {
  test('are six, and no other licence is called one', () => {
    const community = bundledDataset.licenses.filter(({ kind }) => kind === 'community');
    assert.deepEqual(
      community.map(({ id }) => id),
      Object.keys(expected),
    );
  });

  for (const [id, want] of Object.entries(expected)) {
    test(`${id} says what its text says`, () => {
      const { date, tag, spdxExpression, clauses, provenance } = license(id);
      assert.equal(tag, id);
      assert.equal(date, want.date);
      assert.equal(spdxExpression, want.spdx);
      assert.equal(provenance.confidence, 'primary');
      assert.equal(clauses.commercialUse?.value, true);
      assert.equal(clauses.mauLimit?.value, 700_000_000);
      assert.equal(clauses.mauReferenceDate?.value, want.date);
      assert.equal(clauses.attribution?.value.text ?? null, want.attribution);
      assert.equal(clauses.attribution?.value.reach ?? null, want.reach);
      assert.equal(clauses.namePrefix?.value.prefix ?? null, want.prefix);
      assert.equal(clauses.namePrefix?.value.coversOutputs ?? null, want.coversOutputs);
      assert.equal(clauses.notice?.value, want.notice);
      assert.equal(clauses.notice.where, '1.b.iii');
      assert.equal(clauses.outputsMayTrainOtherModels?.value, want.outputsMayTrain);
      assert.equal(clauses.euMultimodalExcluded !== null, want.eu);
    });
  }

  test('before Llama 2 allowed research only', () => {
    const { kind, clauses } = license('llama1');
    assert.equal(kind, 'noncommercial');
    assert.equal(clauses.commercialUse?.value, false);
    assert.equal(clauses.mauLimit, null);
  });

  test('name the outputs clause where it stands', () => {
    assert.equal(license('llama2').clauses.outputsMayTrainOtherModels?.where, '1.b.v');
    assert.equal(license('llama3').clauses.outputsMayTrainOtherModels?.where, '1.b.v');
    assert.equal(license('llama3.1').clauses.outputsMayTrainOtherModels?.where, '1.b.i');
  });
});

suite('licences without duties', () => {
  for (const id of ['mit', 'apache-2.0', 'bsd-3-clause', 'openmdw-1.1']) {
    test(`${id} has none of the Llama clauses`, () => {
      const { kind, clauses } = license(id);
      assert.equal(kind, 'permissive');
      assert.equal(clauses.mauLimit, null);
      assert.equal(clauses.attribution, null);
      assert.equal(clauses.namePrefix, null);
      assert.equal(clauses.outputsMayTrainOtherModels, null);
      assert.equal(clauses.euMultimodalExcluded, null);
    });
  }

  test('unknown says nothing', () => {
    for (const clause of Object.values(license('unknown').clauses)) assert.equal(clause, null);
  });
});
