import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/publishing/frontMatter.ts';
import { readModelCard } from '../../../src/core/publishing/modelCard.ts';

suite('front matter', () => {
  for (const [title, front, expected] of [
    ['a value', 'license: mit', ['license mit']],
    ['in quotes, with a comment', 'license: "mit" # ours', ['license mit']],
    ['a list', 'base_model:\n- a\n- b', ['base_model a', 'base_model b']],
    ['a list on one line', 'base_model: [a, "b"]', ['base_model a', 'base_model b']],
    ['a list of objects', 'model-index:\n- name: x\n  results: 1', ['model-index[].name x']],
    ['not what lies deeper', 'base_model:\n- a\n  - b\n- c', ['base_model a', 'base_model c']],
    ['nothing for a block or for null', 'license: |\n  mit\nname: ~', []],
  ] as const)
    test(title, () => {
      const values = readFrontMatter(`---\n${front}\n---\n`) ?? [];
      assert.deepEqual(
        values.map(({ key, value }) => `${key} ${value}`),
        expected,
      );
    });
});

suite('the name on a model card', () => {
  for (const [title, heading, expected] of [
    ['a name', 'Support 8B', 'Support 8B'],
    ['behind the words of the template', 'Model Card for Support-8B', 'Support-8B'],
    ['behind a pictogram', '🦙 Support-8B', 'Support-8B'],
    ['not a sentence', 'A model for the support desk', null],
    ['nor more words than a name has', 'Support Desk Bot Number Eight', null],
    ['nor a heading of every card', 'Model Details', null],
  ] as const)
    test(title, () => {
      const card = readModelCard(`---\nbase_model: meta-llama/Llama-3.1-8B\n---\n# ${heading}\n`);
      assert.equal(card?.name?.value ?? null, expected);
    });
});
