import assert from 'node:assert/strict';
import { printHtml } from '../../../src/cli/formats/html.ts';
import type { ScanReport } from '../../../src/cli/scanReport.ts';
import { contested, dataset, findingIn, referenceIn, reportOf, unknown } from './report.ts';

function htmlOf(change: Partial<ScanReport> = {}): string {
  return [...printHtml(reportOf(change), dataset)].join('');
}

const full: Partial<ScanReport> = {
  references: [referenceIn('a.py')],
  findings: [findingIn('a.py')],
  suppressed: [{ ...findingIn('b.py', 'Hidden.'), by: 'comment', reason: 'agreed' }],
  notes: [{ path: 'c', reason: 'too-large' }],
};

suite('scan --format html', () => {
  test('shows models, findings, what is suppressed and what was not looked at', () => {
    const html = htmlOf(full);
    const page = dataset.licenses.get('llama3.1')?.stableUrl;
    for (const part of [
      `<tr><td><span class="id">Llama 3.1 8B</span></td><td><a href="${page}">Llama 3.1 Community License Agreement</a></td><td><details><summary>1 in 1 file</summary><span class="id">a.py:1</span></details></td></tr>`,
      '<h3><span class="id">a.py</span></h3>',
      '<td>1:5</td><td><span class="error">error</span></td>',
      '<td>Hidden.</td><td>comment: agreed</td>',
      '<p>c: larger than maxFileSize (20 MB unless configured), not read</p>',
    ])
      assert.ok(html.includes(part), part);
  });

  test('begins with an overview of many models and findings', () => {
    const references = Array.from({ length: 11 }, (_, size) => ({
      ...unknown,
      text: `meta-llama/New-${size}B`,
    }));
    const html = htmlOf({ references, findings: references.map(() => findingIn('a.py')) });
    assert.ok(html.includes('<td>Unknown</td><td>unknown</td><td>11</td><td>11</td><td>1 file</td>'));
    assert.match(
      html,
      /#policy-denied">policy-denied<\/a><\/td><td>The project’s own .*<td>11<\/td><td>1 file</,
    );
    assert.deepEqual(
      Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, title]) => title),
      ['Licences', 'Findings by code', 'Models', 'Findings'],
    );
  });

  test('names at most 200 places of a model', () => {
    const references = Array.from({ length: 202 }, (_, line) => referenceIn('a.py', line));
    assert.match(
      htmlOf({ references }),
      /<summary>202 in 1 file<\/summary>.*a\.py:200<\/span><br>and 2 more<\/details>/,
    );
  });

  test('says on what ground a licence governs, and what speaks against it', () => {
    assert.match(
      htmlOf({ references: [contested] }),
      />MIT License<\/a> \(known by its line\)<br><small><b>How sure<\/b> wav2vec 2\.0: Meta’s own words; contradicted: .* apache-2\.0/,
    );
  });

  test('offers no text of a licence that nobody knows', () => {
    assert.match(htmlOf({ references: [unknown] }), /<td>Unknown<\/td>/);
  });

  test('has no heading over nothing', () => {
    assert.doesNotMatch(htmlOf(), /<h2|<details|<table/);
  });

  test('needs nothing but itself', () => {
    const html = htmlOf(full);
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(html, /<script|<link|<img|@import|url\(|\son\w+=/);
    assert.match(html, /color-scheme: light dark/);
  });

  test('what a file says is no markup', () => {
    const html = htmlOf({ findings: [findingIn('<b>"&.py', '</td><script>x</script>\u202e')] });
    assert.ok(html.includes('<h3><span class="id">&lt;b&gt;&quot;&amp;.py</span></h3>'));
    assert.ok(html.includes('<td>&lt;/td&gt;&lt;script&gt;x&lt;/script&gt;\ufffd</td>'));
  });

  test('every element that is opened is closed', () => {
    const open: string[] = [];
    for (const [, slash, tag = ''] of htmlOf(full).matchAll(/<(\/?)([a-z]\w*)/g)) {
      if (['meta', 'br'].includes(tag)) continue;
      if (slash === '') open.push(tag);
      else assert.equal(open.pop(), tag);
    }
    assert.deepEqual(open, []);
  });
});
