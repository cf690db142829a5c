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

  test('shows text as text', async () => {
    await shown.show({ kind: 'failed', message: '<img src=x onerror="document.title = 1">' });
    assert.equal(await shown.page.locator('img').count(), 0);
    assert.equal(
      await shown.page.getByRole('alert').textContent(),
      '<img src=x onerror="document.title = 1">',
    );
  });
});
