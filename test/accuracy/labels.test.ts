import assert from 'node:assert/strict';
import { lineOf, readLabels } from './labels.ts';

suite('Labels of the corpus', () => {
  test('are taken out, and offsets count in what is left', () => {
    const { text, references, traps } = readLabels('a="«b/c»⟨llama3.1⟩" # ‹ollama›\n«d»⟨template;hf⟩');
    assert.equal(text, 'a="b/c" # ollama\nd');
    assert.deepEqual(
      references.map(({ start, end }) => text.slice(start, end)),
      ['b/c', 'd'],
    );
    assert.deepEqual(traps, [{ start: 10, end: 16 }]);
  });

  test('offsets are UTF-16', () => {
    const { references } = readLabels('🦙 «x»⟨llama2⟩');
    assert.equal(references[0]?.start, 3);
  });

  test('name licences, or what else is expected', () => {
    const [dual, template, any, gray, taste] = readLabels(
      '«a»⟨nvidia-open-model-license, llama3.3;derivative⟩ «b»⟨template⟩ «c»⟨*;muse⟩ «d»⟨?llama3⟩ «e»⟨llama4;ngc;~⟩',
    ).references;
    assert.deepEqual(dual?.licenses, ['llama3.3', 'nvidia-open-model-license']);
    assert.equal(dual?.platform, 'derivative');
    assert.deepEqual([template?.expected, template?.platform], ['template', null]);
    assert.deepEqual([any?.expected, any?.licenses], ['known', null]);
    assert.equal(gray?.expected, 'gray');
    assert.equal(gray?.rangeJudged, true);
    assert.equal(taste?.rangeJudged, false);
  });

  for (const [labelled, reason] of [
    ['ok\n«a»', /line 2: a label that does not close/],
    ['‹a', /line 1: a label that does not close/],
    ['«a «b»⟨llama2⟩', /does not close/],
    ['«a»⟨llama2;HF⟩', /is not licences; platform; ~/],
    ['«a»⟨Llama 2⟩', /is not a licence id/],
  ] as const) {
    test(`${JSON.stringify(labelled)} is refused`, () => {
      assert.throws(() => readLabels(labelled), reason);
    });
  }

  test('lines count from one', () => {
    assert.equal(lineOf('a\nb', 0), 1);
    assert.equal(lineOf('a\nb', 2), 2);
  });
});
