import assert from 'node:assert/strict';
import { inventoryOf } from '../../../src/cli/formats/inventory.ts';
import { findingsByCode, licensesInUse } from '../../../src/cli/formats/overview.ts';
import { pageOf } from '../../../src/cli/formats/page.ts';
import { contested, dataset, findingIn, referenceIn, reportOf, unknown } from './report.ts';

const noncommercial: typeof contested = {
  ...contested,
  text: 'facebook/musicgen-small',
  licenses: [{ id: 'cc-by-nc-4.0', basis: 'exact' }],
};

function licensesOf(...references: readonly (typeof contested)[]): string[] {
  const models = inventoryOf(reportOf({ references }), dataset);
  return licensesInUse(references, models, dataset, (paths) => paths.join('+')).map(
    ({ license, kind, models: count, references: uses, where }) =>
      `${license.text} · ${kind} · ${count} · ${uses} · ${where}`,
  );
}

suite('overview of a report', () => {
  test('licences: what restricts most first, then what is used most', () => {
    assert.deepEqual(
      licensesOf(contested, referenceIn('b.py'), referenceIn('c.py', 1), unknown, noncommercial),
      [
        'Creative Commons Attribution-NonCommercial 4.0 International · non-commercial · 1 · 1 · a.py',
        'Unknown · unknown · 1 · 1 · a.py',
        'Llama 3.1 Community License Agreement · community licence · 1 · 2 · b.py+c.py',
        'MIT License · permissive · 1 · 1 · a.py',
      ],
    );
  });

  test('licences: a model counts for each that any reference to it is under', () => {
    assert.deepEqual(licensesOf(contested, { ...contested, licenses: noncommercial.licenses }), [
      'Creative Commons Attribution-NonCommercial 4.0 International · non-commercial · 1 · 1 · a.py',
      'MIT License · permissive · 1 · 1 · a.py',
    ]);
  });

  test('licences: a model under two counts for each', () => {
    const licenses: typeof contested.licenses = [
      { id: 'llama3.1', basis: 'derived' },
      { id: 'mit', basis: 'exact' },
    ];
    assert.deepEqual(licensesOf({ ...referenceIn('a.py'), licenses }), [
      'Llama 3.1 Community License Agreement · community licence · 1 · 1 · a.py',
      'MIT License · permissive · 1 · 1 · a.py',
    ]);
  });

  test('findings: the worst code first, then the most frequent, each with its worst severity', () => {
    const of = (code: 'custom-license' | 'eu-restriction', severity: 'error' | 'hint' | 'warning') =>
      findingIn('a.py', 'No.', { code, severity });
    const findings = [
      of('custom-license', 'hint'),
      of('eu-restriction', 'hint'),
      of('eu-restriction', 'warning'),
      findingIn('b.py'),
    ];
    assert.deepEqual(
      findingsByCode(findings, (paths) => paths.join('+')).map(
        ({ code, severity, findings: count, where }) => `${code.text} · ${severity} · ${count} · ${where}`,
      ),
      [
        'policy-denied · error · 1 · b.py',
        'eu-restriction · warning · 2 · a.py+a.py',
        'custom-license · hint · 1 · a.py',
      ],
    );
  });

  test('none of what is seen at a glance; of many, in how many files or repositories', () => {
    const findings = Array.from({ length: 11 }, (_, index) => findingIn(`team/api/${index % 2}.py`));
    const whereOf = (change: Parameters<typeof reportOf>[0]) =>
      pageOf(reportOf(change), dataset).codes.map(({ where }) => where);
    assert.deepEqual(whereOf({ findings: findings.slice(1) }), []);
    assert.deepEqual(whereOf({ findings }), ['2 files']);
    const repositories = [{ name: 'team/api', references: 0, findings: 11 }];
    assert.deepEqual(whereOf({ findings, repositories }), ['1 repository']);
  });
});
