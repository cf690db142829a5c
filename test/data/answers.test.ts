/** What `explain` answers, compared with tables that were written from the sources. */
import assert from 'node:assert/strict';
import { explainReport } from '../../src/cli/explainJson.ts';
import { type Explanation, explain } from '../../src/core/explain.ts';
import { dataset } from '../support/references.ts';
import { clauses, notices } from './answers/clauses.ts';
import { hidden, inOllama, misleading, saidByMakers } from './answers/derivatives.ts';
import { official } from './answers/official.ts';
import { neverReleased, notMetas, others, software, templates } from './answers/others.ts';
import { columns, spellings } from './answers/spellings.ts';

function ask(query: string): Explanation {
  return explain(query, dataset, '2026-11-21');
}

/** Expects everything that governs a model: the licences of its bases, then its own. */
function checkLicenses(query: string, expected: string): void {
  test(query, () => {
    assert.equal(
      ask(query)
        .licenses.map(({ license }) => license.id)
        .join(' '),
      expected,
    );
  });
}

function plainClauses(query: string): Readonly<Record<string, unknown>> {
  const report = explainReport(ask(query), dataset) as {
    readonly licenses: readonly { readonly clauses: Readonly<Record<string, unknown>> }[];
  };
  return report.licenses[0]?.clauses ?? {};
}

suite('answers: Meta’s own models', () => {
  for (const [licenses, ids] of Object.entries(official)) for (const id of ids) checkLicenses(id, licenses);
});

suite('answers: spellings of hosts', () => {
  for (const [, ...cells] of spellings) {
    for (const [index, cell] of cells.entries()) if (cell !== null) checkLicenses(cell, columns[index] ?? '');
  }
});

suite('answers: derivatives', () => {
  for (const table of [hidden, misleading, saidByMakers, inOllama]) {
    for (const [licenses, ids] of Object.entries(table)) for (const id of ids) checkLicenses(id, licenses);
  }
});

suite('answers: what is not Meta’s', () => {
  for (const [id, license] of others) checkLicenses(id, license ?? '');

  for (const id of notMetas) {
    test(`${id} is under no Llama licence`, () => {
      const { licenses, reference } = ask(id);
      assert.ok(reference === null || reference.resolution.kind === 'lookalike');
      for (const { license } of licenses) assert.notEqual(license.kind, 'community');
    });
  }

  for (const name of software) test(`${name} is no model`, () => assert.equal(ask(name).model, null));
});

suite('answers: what cannot be had or told', () => {
  for (const id of neverReleased) {
    test(`${id} was never released`, () => assert.equal(ask(id).status, 'nonexistent'));
  }
  for (const id of templates) test(`${id} is open`, () => assert.equal(ask(id).status, 'unresolved'));
});

suite('answers: clauses', () => {
  for (const { query, clause, value } of clauses) {
    test(`${query}: ${clause} is ${value}`, () => assert.equal(plainClauses(query)[clause], value));
  }
  for (const [license, notice] of Object.entries(notices)) {
    test(`the notice of ${license}`, () => assert.equal(plainClauses(license)['notice'], notice));
  }
});

suite('answers: licences', () => {
  for (const { id } of dataset.files.licenses) {
    if (id !== 'unknown') test(id, () => assert.equal(ask(id).licenses[0]?.license.id, id));
  }

  const names: readonly [query: string, id: string][] = [
    ['Llama 3.1 Community License Agreement', 'llama3.1'],
    ['MIT License', 'mit'],
    ['Apache-2.0', 'apache-2.0'],
    ['SAM License', 'sam-license'],
    ['LicenseRef-scancode-llama-3.1-license-2024', 'llama3.1'],
  ];
  for (const [query, id] of names) {
    test(`${query} is the licence ${id}`, () => {
      const { status, model, licenses } = ask(query);
      assert.deepEqual([status, model, licenses[0]?.license.id], ['license', null, id]);
    });
  }
});

suite('answers: names as people type them', () => {
  const names: readonly [query: string, expected: string][] = [
    ['Llama 3.1 8B', 'llama-3.1-8b llama-3.1'],
    ['Llama 4 Scout', 'llama-4-scout-17b-16e llama-4'],
    ['Meta Llama 3', 'null llama-3'],
    ['Code Llama', 'null code-llama'],
    ['Muse Spark 1.3', 'muse-spark-1.3 muse-spark'],
    ['Muse Glimmer 30B', 'muse-glimmer-30b muse-glimmer'],
    ['llama-3.1-8b-instruct', 'llama-3.1-8b-instruct llama-3.1'],
    ['vicuna-v1.5', 'vicuna-v1.5 vicuna'],
    ['Vicuna v1.5', 'vicuna-v1.5 vicuna'],
    ['MusicGen', 'null musicgen'],
    ['"meta-llama/Llama-3.1-8B"', 'llama-3.1-8b llama-3.1'],
    [' `llama3.1:8b` ', 'llama-3.1-8b-instruct llama-3.1'],
    ['META-LLAMA/LLAMA-3.1-8B', 'llama-3.1-8b llama-3.1'],
  ];
  for (const [query, expected] of names) {
    test(query, () => assert.equal(`${ask(query).model?.id} ${ask(query).model?.family}`, expected));
  }

  const nothing: readonly string[] = [
    '',
    ' \n',
    'llama',
    'Llama',
    'unknown',
    'other',
    'meta-llama',
    'meta-llama/',
    '/',
    '://',
    '*',
    '\0',
    '""',
    '__proto__',
    'constructor',
    'toString',
    '💥',
    'we like Llama 3.1',
    'a'.repeat(100_000),
    '/'.repeat(100_000),
    '"'.repeat(100_000),
    `meta${'-'.repeat(100_000)}`,
  ];
  for (const query of nothing) {
    test(`${JSON.stringify(query.slice(0, 20))} is nothing that is known`, () => {
      const { status, licenses } = ask(query);
      assert.deepEqual({ status, licenses }, { status: 'unknown', licenses: [] });
    });
  }
});
