import assert from 'node:assert/strict';
import type { EventRow, SummaryPage } from '../../src/webview/protocol.ts';
import { ShownPage } from './shownPage.ts';

function event(title: string, concernsWorkspace: boolean): EventRow {
  return {
    date: '2026-04-08',
    title,
    text: '',
    certainty: { text: 'reported by one source', tone: 'warn' },
    contradiction: null,
    refuted: false,
    concernsWorkspace,
    sources: [{ label: `source of ${title}`, target: 7 }],
  };
}

/** Long enough to be scrolled. */
const summary: SummaryPage = {
  kind: 'summary',
  scope: 'sample',
  counts: [],
  licenses: [],
  duties: [
    {
      license: 'Llama 3.1',
      duties: [],
      others: [
        {
          lead: 'User threshold',
          reason: 'Few users.',
          state: { text: 'does not apply', tone: 'neutral' },
          evidence: [],
        },
      ],
    },
  ],
  openFacts: null,
  events: [event('own', true), ...Array.from({ length: 20 }, (_, i) => event(`other ${i}`, false))],
  labs: [],
  data: 'Data version 1.',
};

/** What a reader leaves behind on the page. */
interface Trace {
  readonly leave: () => Promise<unknown>;
  /** What the editor is given to keep. */
  readonly remembered: string;
  readonly isThere: () => Promise<boolean>;
}

suite('The summary page in a browser', () => {
  let shown: ShownPage;
  suiteSetup(async () => {
    shown = await ShownPage.open();
  });
  suiteTeardown(() => shown.close());
  setup(() => shown.fresh());

  const traces: Readonly<Record<string, Trace>> = {
    'the filter': {
      leave: () => shown.page.locator('#only-own').check(),
      remembered: '"onlyOwnEvents":true',
      isThere: () => shown.page.locator('ol.only-own').isVisible(),
    },
    'what was unfolded': {
      leave: () => shown.page.getByText('Not binding here').click(),
      remembered: '"unfolded":[{"name":"Not binding here: User threshold"',
      isThere: () => shown.page.getByText('Few users.').isVisible(),
    },
    'what had the focus': {
      leave: () => shown.page.getByText('source of other 2', { exact: true }).focus(),
      remembered: '"focused":{"name":"source of other 2"',
      isThere: () => shown.page.locator(':focus', { hasText: 'source of other 2' }).isVisible(),
    },
    'the place': {
      leave: () => shown.page.evaluate(() => window.scrollTo(0, 250)),
      remembered: '"scrollY":250',
      isThere: () => shown.page.evaluate(() => window.scrollY === 250),
    },
  };
  for (const [what, { leave, remembered, isThere }] of Object.entries(traces)) {
    test(`remembers ${what} while it is hidden`, async () => {
      await shown.show(summary);
      assert.equal(await isThere(), false);
      await leave();
      await shown.remembers(remembered);
      await shown.hide();
      await shown.show(summary);
      assert.equal(await isThere(), true);
    });

    test(`keeps ${what} when it is drawn again`, async () => {
      await shown.show(summary);
      await leave();
      await shown.remembers(remembered);
      await shown.show({ ...summary, scope: 'changed' }, 2);
      assert.equal(await isThere(), true);
    });
  }

  test('asks for a state, and to open what the present one offers', async () => {
    await shown.show(summary, 4);
    await shown.page.getByText('source of own').click();
    await shown.page.getByText('Scan again').click();
    assert.deepEqual(await shown.messages(), [
      { type: 'ready' },
      { type: 'open', revision: 4, target: 7 },
      { type: 'rescan' },
    ]);
  });

  test('leads to what keeps the workspace from being scanned', async () => {
    const place = { label: 'Open .model-license.jsonc', target: 0 };
    await shown.show({ kind: 'failed', message: 'No JSON.', place }, 2);
    await shown.page.getByText('Open .model-license.jsonc').click();
    assert.deepEqual((await shown.messages()).at(-1), { type: 'open', revision: 2, target: 0 });
  });

  test('leads to the questions on which duties depend', async () => {
    const openFacts = { text: 'It depends.', state: { label: 'State it…', target: 3 } };
    await shown.show({ ...summary, openFacts }, 2);
    await shown.page.getByRole('button', { name: 'State it…' }).click();
    assert.deepEqual((await shown.messages()).at(-1), { type: 'open', revision: 2, target: 3 });
  });

  test('reads counts with their labels, and tables with their names', async () => {
    const model = {
      name: 'Llama 3.1 8B',
      status: { text: 'open weights', tone: 'good' },
      doubts: ['It: not verified.'],
      references: 12_000,
      places: [],
      morePlaces: 0,
    } as const;
    const kind = { text: 'community licence', tone: 'note' } as const;
    const license = { name: 'Llama 3.1', kind, page: null, references: 12_000, models: [model] };
    await shown.show({ ...summary, counts: [{ value: 12_000, label: 'references' }], licenses: [license] });
    assert.equal(await shown.page.locator('dl').textContent(), 'references12,000');
    const rows = shown.page.getByRole('table', { name: 'Models under Llama 3.1' }).getByRole('row');
    assert.deepEqual((await rows.allTextContents()).slice(1), [
      'Llama 3.1 8Bopen weights12,000',
      'It: not verified.',
    ]);
  });

  test('shows text as text', async () => {
    await shown.show({ kind: 'failed', message: '<img src=x onerror="document.title = 1">', place: null });
    assert.equal(await shown.page.locator('img').count(), 0);
    assert.equal(
      await shown.page.getByRole('alert').textContent(),
      '<img src=x onerror="document.title = 1">',
    );
  });
});
