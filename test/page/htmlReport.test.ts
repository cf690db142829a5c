import assert from 'node:assert/strict';
import { openPage } from '../../src/build/editor/browser.mjs';
import { printHtml } from '../../src/cli/formats/html.ts';
import { dataset, findingIn, referenceIn, reportOf, unknown } from '../cli/formats/report.ts';

/** As much as the page has an overview of, with long words in each table. */
const report = reportOf({
  references: Array.from({ length: 11 }, (_, size) => ({
    ...(size === 0 ? referenceIn('a.py') : unknown),
    path: `services/recommendations/${'module_'.repeat(10)}.py`,
    text: `meta-llama/New-${size}B`,
  })),
  findings: Array.from({ length: 11 }, () =>
    findingIn('a.py', 'It does not allow it.', { code: 'noncommercial-license', severity: 'information' }),
  ),
});

suite('The HTML report in a browser', () => {
  let browser: Awaited<ReturnType<typeof openPage>>;
  suiteSetup(async () => {
    browser = await openPage();
    await browser.page.setContent([...printHtml(report, dataset)].join(''));
  });
  suiteTeardown(() => browser.dispose());

  for (const width of [420, 800]) {
    test(`fits into ${width} pixels`, async () => {
      const { page } = browser;
      await page.setViewportSize({ width, height: 300 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }
});
