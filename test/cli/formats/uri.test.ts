import assert from 'node:assert/strict';
import { uriOf } from '../../../src/cli/formats/uri.ts';

suite('formats: paths as URIs', () => {
  const cases: Readonly<Record<string, string>> = {
    'a/b.py': 'a/b.py',
    'a b/ü#1?.py': 'a%20b/%C3%BC%231%3F.py',
    'a\nb': 'a%0Ab',
    '100%.py': '100%25.py',
    'c:d/e': 'c%3Ad/e',
    '../x.py': '../x.py',
    '/tmp/a b': 'file:///tmp/a%20b',
    'C:/a b/c': 'file:///C:/a%20b/c',
    '\ud800.py': '%EF%BF%BD.py',
  };
  for (const [path, uri] of Object.entries(cases)) {
    test(JSON.stringify(path), () => {
      assert.equal(uriOf(path), uri);
    });
  }
});
