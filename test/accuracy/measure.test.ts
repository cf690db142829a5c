import assert from 'node:assert/strict';
import { fallen, type Recorded } from './figures.ts';
import { readLabels } from './labels.ts';
import { type Measured, measureFile } from './measure.ts';

suite('Measuring a file', () => {
  test('counts what is found as labelled', () => {
    const { counts, byPlatform, mistakes } = measure(
      'model = "«meta-llama/Llama-3.1-8B»⟨llama3.1;hf⟩"  # ‹ollama›',
    );
    assert.deepEqual(mistakes, []);
    assert.deepEqual([counts.references, counts.found, counts.exact, counts.right], [1, 1, 1, 1]);
    assert.deepEqual([counts.traps, counts.falseAlarms, counts.reported], [1, 0, 1]);
    assert.equal(byPlatform.get('hf')?.found, 1);
  });

  for (const [what, labelled, kinds] of [
    ['another range', 'model = "meta-llama/«Llama-3.1-8B»⟨llama3.1⟩"', ['range']],
    ['a range of taste', 'model = "meta-llama/«Llama-3.1-8B»⟨llama3.1;hf;~⟩"', []],
    ['another licence', 'model = "«meta-llama/Llama-3.1-8B»⟨llama3⟩"', ['license']],
    ['a licence that is not judged', 'model = "«meta-llama/Llama-3.1-8B»⟨*⟩"', []],
    ['a template that is none', 'model = "«meta-llama/Llama-3.1-8B»⟨template⟩"', ['license']],
    ['a reference that is none', 'model = "«hello»⟨llama3⟩"', ['missed']],
    ['a trap', 'model = "‹meta-llama/Llama-3.1-8B›"', ['trap']],
    ['something outside of all labels', 'model = "meta-llama/Llama-3.1-8B"', ['false']],
    ['a gray area', 'model = "«meta-llama/Llama-3.1-8B»⟨?⟩"', []],
    [
      'a look-alike under a licence of Meta’s',
      'model = "«meta-llama/Llama-3.1-8B»⟨lookalike⟩"',
      ['lookalike'],
    ],
    [
      'one label on two references',
      'm = ["«meta-llama/Llama-3.1-8B", "codellama/CodeLlama-7b-hf»⟨*⟩"]',
      ['range', 'split'],
    ],
  ] as const) {
    test(`knows ${what}`, () => {
      assert.deepEqual(
        measure(labelled).mistakes.map(({ kind }) => kind),
        kinds,
      );
    });
  }

  test('a figure that falls is named, one that rises is not', () => {
    const before = recorded(0.9);
    assert.deepEqual(fallen(before, recorded(0.95)), []);
    assert.deepEqual(fallen(before, recorded(0.8)), ['corpus.recall fell from 0.9 to 0.8']);
  });
});

function measure(labelled: string): Measured {
  return measureFile({ ...readLabels(labelled), path: 'python/example.py', format: 'python' });
}

function recorded(recall: number): Recorded {
  return {
    corpus: {
      recall,
      exactRange: 1,
      rightLicense: 1,
      precision: 1,
      silentTraps: 1,
      references: 1,
      traps: 1,
    },
    lists: { recall: 1, rightFamily: 1, silent: 1 },
  };
}
