import assert from 'node:assert/strict';
import { provideCodeActions } from '../../src/languageService/codeActions/codeActions.ts';
import type { AnalyzedDocument } from '../../src/languageService/document.ts';
import type { CodeAction } from '../../src/languageService/lsp.ts';
import { type MarkedOptions, marked, textAfter } from './support.ts';

function actionsOf(document: AnalyzedDocument): CodeAction[] {
  const [finding] = document.analysis.findings;
  assert.ok(finding);
  return provideCodeActions(document, document.rangeOf(finding.range));
}

/** The text after the first action whose title begins like this; `undefined` if no such action is offered. */
function after(title: string, text: string, options: MarkedOptions = {}): string | undefined {
  const document = marked(text, options);
  const action = actionsOf(document).find((candidate) => candidate.title.startsWith(title));
  return action && textAfter(document, action);
}

const onLine = 'Suppress community-license on this line';
const inFile = 'Suppress community-license in this file';

suite('Suppression on a line', () => {
  const cases: readonly (readonly [languageId: string, before: string, expected: string | undefined])[] = [
    [
      'python',
      'x\n    m = "«llama3»"\n',
      'x\n    # model-license-ignore-next-line community-license -- reason\n    m = "llama3"\n',
    ],
    [
      'typescript',
      '\n\tm = "«llama3»"',
      '\n\t// model-license-ignore-next-line community-license -- reason\n\tm = "llama3"',
    ],
    [
      'yaml',
      'a:\n  - «llama3»',
      'a:\n  # model-license-ignore-next-line community-license -- reason\n  - llama3',
    ],
    [
      'html',
      '<p>\n«llama3»',
      '<p>\n<!-- model-license-ignore-next-line community-license -- reason -->\nllama3',
    ],
    [
      'markdown',
      '# T\n«llama3»',
      '# T\n<!-- model-license-ignore-next-line community-license -- reason -->\nllama3',
    ],
    ['css', 'a\n«llama3»', 'a\n/* model-license-ignore-next-line community-license -- reason */\nllama3'],
    ['lua', '\n«llama3»', '\n-- model-license-ignore-next-line community-license -- reason\nllama3'],
    ['json', '{\n"m": "«llama3»"}', undefined],
    ['csv', 'a\n«llama3»', undefined],
  ];
  for (const [languageId, before, expected] of cases) {
    test(`Should use the comments of ${languageId}`, () =>
      assert.equal(after(onLine, before, { languageId }), expected));
  }

  test('Should keep the document’s line breaks', () => {
    assert.match(after(onLine, 'a\r\n«llama3»\r\n') ?? '', /reason\r\nllama3\r\n$/);
  });

  test('Should write YAML comments in front matter', () => {
    assert.equal(
      after(onLine, '---\nbase_model: «llama3»\n---\n', { languageId: 'markdown' }),
      '---\n# model-license-ignore-next-line community-license -- reason\nbase_model: llama3\n---\n',
    );
  });

  test('Should write the comments of a code fence inside it', () => {
    const text = '# T\n```python\nm = "«llama3»"\n```\n';
    assert.match(
      after(onLine, text, { languageId: 'markdown' }) ?? '',
      /```python\n# model-license-ignore-next-line/,
    );
  });

  test('Should offer nothing in a fence without comments', () => {
    assert.equal(after(onLine, '```json\n"«llama3»"\n```\n', { languageId: 'markdown' }), undefined);
  });

  test('Should leave Markdown tables whole', () => {
    assert.equal(
      after(onLine, '| a |\n|---|\n| «llama3» |\n', { languageId: 'markdown' }),
      '| a |\n|---|\n| llama3 | <!-- model-license-ignore-line community-license -- reason -->\n',
    );
  });

  test('Should not break a continued line', () => {
    assert.equal(
      after(onLine, 'ollama run \\\n  «llama3»\n', { languageId: 'shellscript' }),
      'ollama run \\\n  llama3 # model-license-ignore-line community-license -- reason\n',
    );
    assert.equal(after(onLine, 'ollama \\\n  «llama3» \\\n  x', { languageId: 'shellscript' }), undefined);
  });

  test('Should not write into a string over several lines', () => {
    assert.equal(after(onLine, 'card = """\n«llama3»\n"""\n'), undefined);
    assert.equal(after(onLine, 'a = `\n${«llama3»}\n`', { languageId: 'typescript' }), undefined);
  });

  test('Should join a suppression that stands there already', () => {
    assert.equal(
      after(onLine, '# model-license-ignore-next-line eu-restriction -- US only\nm = "«llama3»"'),
      '# model-license-ignore-next-line eu-restriction, community-license -- US only\nm = "llama3"',
    );
  });

  test('Should know files that the editor calls plain text', () => {
    for (const path of ['/w/.env', '/w/Modelfile', '/w/requirements-dev.txt', '/w/main.tf']) {
      assert.match(
        after(onLine, '\n«llama3»', { languageId: 'plaintext', path }) ?? '',
        /\n# model-license/,
        path,
      );
    }
  });
});

suite('Suppression in a file', () => {
  const comment = '# model-license-ignore-file community-license -- reason\n';
  test('Should stand at the top', () => assert.equal(after(inFile, 'a\n«llama3»'), `${comment}a\nllama3`));
  test('Should leave a shebang and an encoding first', () => {
    assert.equal(
      after(inFile, '#!/bin/python\n# -*- coding: utf-8 -*-\n«llama3»'),
      `#!/bin/python\n# -*- coding: utf-8 -*-\n${comment}llama3`,
    );
  });
  test('Should leave an XML declaration first', () => {
    assert.match(
      after(inFile, '<?xml version="1.0"?>\n<m>«llama3»</m>', { languageId: 'xml' }) ?? '',
      /^<\?xml version="1\.0"\?>\n<!-- model-/,
    );
  });
  test('Should follow front matter', () => {
    assert.match(
      after(inFile, '---\na: 1\n---\n«llama3»', { languageId: 'markdown' }) ?? '',
      /^---\na: 1\n---\n<!-- model-/,
    );
  });
  test('Should follow a cell magic', () => {
    assert.match(after(inFile, '%%time\nm = "«llama3»"') ?? '', /^%%time\n# model-/);
  });
  test('Should not be offered for JSON', () =>
    assert.equal(after(inFile, '"«llama3»"', { languageId: 'json' }), undefined));
});

suite('Other quick fixes', () => {
  const titles = (text: string, options: MarkedOptions = {}) =>
    actionsOf(marked(text, options)).map(({ title }) => title);

  const replaceable = (...by: string[]): MarkedOptions => ({
    code: 'nonexistent-model',
    mend: { kind: 'replace', by, alsoAt: [] },
  });

  test('Should replace an identifier that never existed', () => {
    const options = replaceable('llama3.1:70b');
    assert.equal(after('Replace with', 'm = "«llama3.2:70b»"', options), 'm = "llama3.1:70b"');
  });

  test('Should prefer a replacement only when it is the only one', () => {
    const preferred = (...by: string[]) =>
      actionsOf(marked('«x»', replaceable(...by))).filter(({ isPreferred }) => isPreferred).length;
    assert.deepEqual([preferred(), preferred('a'), preferred('a', 'b')], [0, 1, 0]);
  });

  test('Should offer the licence, the model’s page and the severity', () => {
    assert.deepEqual(titles('m = "«meta-llama/Llama-3.1-8B-Instruct»"'), [
      'Open the llama3.1 license',
      'Open meta-llama/Llama-3.1-8B-Instruct on Hugging Face',
      onLine,
      inFile,
      'Change the severity of community-license…',
    ]);
  });

  test('Should offer an exclusion where there are no comments', () => {
    assert.ok(titles('"«llama3»"', { languageId: 'json' }).includes('Exclude this file in the settings'));
  });

  test('Should not offer to suppress a fault of the configuration', () => {
    assert.deepEqual(
      titles('"«allow»"', {
        languageId: 'jsonc',
        code: 'invalid-configuration',
        resolution: { kind: 'unresolved' },
      }),
      ['Change the severity of invalid-configuration…'],
    );
  });

  test('Should remove a suppression that suppresses nothing', () => {
    const text = 'a\n# «model-license-ignore-next-line eu-restriction» -- reason\nb';
    assert.equal(after('Remove', text, { code: 'unused-suppression' }), 'a\nb');
  });

  test('Should not remove code with it', () => {
    assert.equal(
      after('Remove', 'm = 1 # «model-license-ignore-line»', { code: 'unused-suppression' }),
      undefined,
    );
  });

  test('Should offer nothing away from a diagnostic', () => {
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    assert.deepEqual(provideCodeActions(marked('a = "«llama3»"'), nowhere), []);
  });

  test('Should offer the same thing once', () => {
    const document = marked('«llama3»«llama3»');
    const everything = { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } };
    const offered = provideCodeActions(document, everything).map(({ title }) => title);
    assert.equal(new Set(offered).size, offered.length);
  });
});
