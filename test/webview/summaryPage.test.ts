import assert from 'node:assert/strict';
import type { PolicyEvent } from '../../src/core/dataset/types.ts';
import type { Summary, SummaryModel } from '../../src/core/summary.ts';
import { createSummaryPage } from '../../src/webview/summaryPage.ts';
import { datasetWith, license, llama31Clauses, provenance } from '../languageService/support.ts';

const dataset = datasetWith({
  licenses: [
    license('llama3.1', llama31Clauses),
    license('mit', {}, { kind: 'permissive' }),
    license('unknown', {}, { kind: 'unknown' }),
  ],
});

const small: SummaryModel = {
  identity: { id: 'llama-3.1-8b-instruct', family: 'llama-3.1', maker: 'meta', derivedFrom: [] },
  licenses: ['llama3.1'],
  status: 'open-weights',
  doubts: ['It: not verified.'],
  references: 5,
  ended: 0,
  paths: ['a.py', 'b.py', 'c.py', 'd.py', 'e.py'],
};

function pageOf(rest: Partial<Summary> = {}) {
  const summary: Summary = {
    version: 1,
    dataset: { version: '1', asOf: '2026-10-10', ageDays: 42, maxAgeDays: 180 },
    models: [small],
    open: [],
    duties: [],
    events: [],
    labs: [],
    ...rest,
  };
  return createSummaryPage({
    summary,
    dataset,
    scope: 'sample',
    files: 7,
    placeOf: () => ({ text: 'as-written', line: 6 }),
  });
}

function event(title: string, rest: Partial<PolicyEvent> = {}): PolicyEvent {
  return { id: title, date: '2026-04-08', title, text: '', families: [], provenance, ...rest };
}

suite('Summary page', () => {
  test('Should count models, references, licences and files', () => {
    assert.deepEqual(pageOf().page.counts, [
      { value: 1, label: 'model' },
      { value: 5, label: 'references' },
      { value: 1, label: 'licence' },
      { value: 7, label: 'files scanned' },
      { value: 0, label: 'duties unmet' },
    ]);
  });

  test('Should group models by licence, most references first', () => {
    const rare: SummaryModel = { ...small, licenses: ['mit'], references: 1 };
    const both: SummaryModel = { ...small, licenses: ['llama3.1', 'mit'], references: 9 };
    const { licenses } = pageOf({ models: [rare, both] }).page;
    assert.deepEqual(
      licenses.map(({ name, references }) => [name, references]),
      [
        ['mit license', 10],
        ['llama3.1 license', 9],
      ],
    );
  });

  test('Should tell a model of which some endpoints are retired from one that is retired', () => {
    const statuses = pageOf({
      models: [
        { ...small, ended: 2 },
        { ...small, status: 'retired-endpoint', ended: 5 },
      ],
    }).page.licenses[0]?.models.map(({ status }) => status.text);
    assert.deepEqual(statuses, ['open weights, endpoint retired for 2 of 5', 'endpoint retired']);
  });

  test('Should keep models that no licence governs', () => {
    const { licenses } = pageOf({ models: [{ ...small, licenses: [], status: 'nonexistent' }] }).page;
    assert.equal(licenses[0]?.name, 'No licence can be named');
  });

  test('Should offer no text of a licence that nobody knows', () => {
    const { licenses } = pageOf({ models: [small, { ...small, licenses: ['unknown'], references: 1 }] }).page;
    assert.deepEqual(
      licenses.map(({ page }) => page?.label ?? null),
      ['Licence', null],
    );
  });

  test('Should count and show what names no model', () => {
    const template = { id: 'meta-llama/{size}', family: null, maker: null, derivedFrom: [] };
    const open: SummaryModel = { ...small, identity: template, licenses: [], status: 'unresolved' };
    const { counts, licenses } = pageOf({ open: [open] }).page;
    assert.deepEqual(counts.slice(0, 2), [
      { value: 1, label: 'model' },
      { value: 10, label: 'references' },
    ]);
    assert.equal(licenses[1]?.models[0]?.name, 'meta-llama/{size}');
  });

  test('Should name the places of a model, and count what would be too many', () => {
    const paths = Array.from({ length: 51 }, (_, i) => `${i}.py`);
    const { page, targets } = pageOf({ models: [{ ...small, paths }] });
    const model = page.licenses[0]?.models[0];
    assert.deepEqual(
      model?.places.map(({ label }) => label),
      paths.slice(0, 50).map((path) => `${path}:7`),
    );
    assert.equal(model?.morePlaces, 1);
    const [place] = model?.places ?? [];
    assert.ok(place);
    assert.deepEqual(targets[place.target], { kind: 'file', path: '0.py', line: 6 });
  });

  test('Should say which duties follow, in words', () => {
    const { duties } = pageOf({
      duties: [
        { license: 'llama3.1', clause: 'attribution', state: 'unmet', reason: 'Show it.', evidence: [] },
      ],
    }).page;
    assert.deepEqual(duties, [
      {
        license: 'llama3.1 license',
        duties: [
          { lead: 'Display text', reason: 'Show it.', state: { text: 'unmet', tone: 'bad' }, evidence: [] },
        ],
        others: [],
      },
    ]);
  });

  test('Should not count no unmet duty while some may apply', () => {
    const duty = { license: 'llama3.1', clause: 'notice', reason: '', evidence: [] } as const;
    const countOf = (...states: readonly ('met' | 'unknown' | 'unmet')[]) =>
      pageOf({ duties: states.map((state) => ({ ...duty, state })) }).page.counts.at(-1);
    assert.deepEqual(countOf('unknown'), { value: 1, label: 'duty may apply' });
    assert.deepEqual(countOf('unknown', 'unmet'), { value: 1, label: 'duty unmet' });
    assert.deepEqual(countOf('met'), { value: 0, label: 'duties unmet' });
  });

  test('Should lead to the questions on which duties depend', () => {
    const duty = { license: 'llama3.1', clause: 'notice', reason: '', evidence: [] } as const;
    const { page, targets } = pageOf({ duties: [{ ...duty, state: 'unknown' }] });
    assert.deepEqual(targets[page.openFacts?.state.target ?? -1], { kind: 'facts' });
    assert.equal(pageOf({ duties: [{ ...duty, state: 'met' }] }).page.openFacts, null);
  });

  test('Should begin with the licence of which most is unmet', () => {
    const duty = { clause: 'notice', reason: '', evidence: [] } as const;
    const { duties } = pageOf({
      duties: [
        { ...duty, license: 'llama3.1', state: 'met' },
        { ...duty, license: 'llama3.1', clause: 'attribution', state: 'met' },
        { ...duty, license: 'mit', state: 'unmet' },
      ],
    }).page;
    assert.deepEqual(
      duties.map(({ license: name }) => name),
      ['mit license', 'llama3.1 license'],
    );
  });

  test('Should set apart what does not bind', () => {
    const duty = { license: 'llama3.1', reason: '', evidence: [] } as const;
    const { duties } = pageOf({
      duties: [
        { ...duty, clause: 'mauLimit', state: 'not-applicable' },
        { ...duty, clause: 'notice', state: 'unknown' },
        { ...duty, clause: 'attribution', state: 'unmet' },
      ],
    }).page;
    const leads = (rows: readonly { readonly lead: string }[] | undefined) => rows?.map(({ lead }) => lead);
    assert.deepEqual(leads(duties[0]?.duties), ['Display text', 'Notice file']);
    assert.deepEqual(leads(duties[0]?.others), ['User threshold']);
  });

  test('Should name what was never released as it is written', () => {
    const identity = { ...small.identity, id: null };
    const { licenses } = pageOf({
      models: [{ ...small, identity, licenses: [], status: 'nonexistent' }],
    }).page;
    assert.equal(licenses[0]?.models[0]?.name, 'as-written');
  });

  test('Should show the newest event first, with its certainty', () => {
    const { events } = pageOf({ events: [event('old'), event('new', { date: '2026-08-10' })] }).page;
    assert.deepEqual(
      events.map(({ title, certainty }) => [title, certainty.text]),
      [
        ['new', 'Meta’s own words'],
        ['old', 'Meta’s own words'],
      ],
    );
  });

  test('Should show a refuted claim as refuted, with what speaks against it', () => {
    const refuted = event('Rumour', {
      provenance: { ...provenance, confidence: 'refuted', contradictedBy: 'Meta’s launch post' },
    });
    const [row] = pageOf({ events: [refuted] }).page.events;
    assert.equal(row?.refuted, true);
    assert.equal(row?.certainty.tone, 'bad');
    assert.equal(row?.contradiction, 'Meta’s launch post');
  });

  test('Should mark the events that concern the workspace’s lines', () => {
    const { events } = pageOf({ events: [event('a'), event('b', { families: ['llama-3.1'] })] }).page;
    assert.deepEqual(
      events.map(({ concernsWorkspace }) => concernsWorkspace),
      [true, false],
    );
  });

  test('Should link sources by number only', () => {
    const { page, targets } = pageOf({ events: [event('a')] });
    const [source] = page.events[0]?.sources ?? [];
    assert.ok(source);
    assert.deepEqual(targets[source.target], { kind: 'web', href: 'https://about.fb.com/news/post' });
  });

  test('Should say what is less than sure about a model', () => {
    assert.deepEqual(pageOf().page.licenses[0]?.models[0]?.doubts, ['It: not verified.']);
  });

  test('Should tell the age of the data', () => {
    assert.equal(pageOf().page.data, 'Data version 1 of 2026-10-10, 42 days old.');
    const dataset = { version: '1', asOf: '2026-10-10', ageDays: 42, maxAgeDays: 41 };
    assert.match(pageOf({ dataset }).page.data, /^These facts are 42 days old, more than 41: /);
  });

  test('Should be plain data', () => {
    const { page } = pageOf({ events: [event('a')] });
    assert.deepEqual(structuredClone(page), page);
  });
});
