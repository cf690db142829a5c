import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hovers, hoverText, openText, positionOf } from './support/documents.ts';

suite('Hover in the editor', () => {
  teardown(closeAll);

  test('tells what governs a model', async () => {
    const document = await openText('m = "meta-llama/Llama-3.1-8B-Instruct"\n', 'python');
    const text = await hoverText(document, positionOf(document, 'Llama-3.1'));
    assert.match(text, /\*\*Llama 3\.1 8B Instruct\*\*/);
    assert.match(text, /Llama 3\.1 Community License/);
    assert.match(text, /\*\*Display\*\* “Built with Llama”/);
    assert.match(text, /700 million monthly users in the month before 2024-07-23/);
    assert.match(text, /Data of \d{4}-\d\d-\d\d, /);
    assert.equal(text.match(/legal advice/g)?.length, 1);
  });

  test('covers the identifier and nothing else', async () => {
    const document = await openText('m = "meta-llama/Llama-3.1-8B-Instruct"\n', 'python');
    const [hover] = await hovers(document, positionOf(document, 'Llama-3.1'));
    assert.ok(hover?.range);
    assert.equal(document.getText(hover.range), 'meta-llama/Llama-3.1-8B-Instruct');
    assert.deepEqual(await hovers(document, new vscode.Position(0, 0)), []);
  });

  test('is there for models without a diagnostic, too', async () => {
    const document = await openText('m = "meta-models/Muse-Glimmer-30B"\n', 'python');
    assert.match(await hoverText(document, positionOf(document, 'Muse')), /Muse Glimmer 30B[\s\S]*Apache/);
  });

  test('mentions the EU for models that take images only', async () => {
    const document = await openText(
      'a = "meta-llama/Llama-3.2-11B-Vision"\nb = "meta-llama/Llama-3.2-1B"\n',
      'python',
    );
    assert.match(await hoverText(document, positionOf(document, 'Llama-3.2-11B')), /Not licensed in the EU/);
    assert.doesNotMatch(
      await hoverText(document, positionOf(document, 'Llama-3.2-1B"')),
      /Not licensed in the EU/,
    );
  });

  test('lets nothing from a document become a link or HTML', async () => {
    const document = await openText('m = "meta-llama/Llama-9-[x](command:a)<img>"\n', 'python');
    for (const { contents } of await hovers(document, positionOf(document, 'Llama-9'))) {
      for (const content of contents) {
        assert.ok(content instanceof vscode.MarkdownString);
        assert.ok(!content.isTrusted);
        assert.ok(!content.supportHtml);
        assert.doesNotMatch(content.value, /[^\\]\]\(command:|[^\\]<img/);
      }
    }
  });
});
