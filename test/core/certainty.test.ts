import assert from 'node:assert/strict';
import { explain } from '../../src/core/explain.ts';
import { doubtsOf, groundWords } from '../../src/core/render/certainty.ts';
import { dataset } from '../support/references.ts';

suite('how sure an answer is', () => {
  const doubts: readonly [query: string, ...expected: RegExp[]][] = [
    ['meta-llama/Llama-3.1-8B'],
    ['meta-models/Muse-Glimmer-30B'],
    ['nobody/nothing'],
    ['meta-llama/Llama-5-8B'],
    [
      'meta-llama/Llama-Guard-3-8B',
      /^Llama Guard 3 8B: Meta’s own words; contradicted: In meta-llama\/PurpleLlama .*\.$/,
    ],
    [
      'facebook/encodec_32khz',
      /^encodec_32khz: not verified; contradicted: Its card .* licence\. The tokenizer .*\.$/,
    ],
    // The licence is that of the line, and what contradicts it applies to the model, too.
    ['facebook/wav2vec2-base-960h', /^wav2vec 2\.0: Meta’s own words; contradicted: .* apache-2\.0.*\.$/],
    ['muse-ember-1.0', /^Muse Ember 1\.0: reported by one source\. A preview .*\.$/],
    [
      'databricks-meta-llama-3-1-70b-instruct',
      /^End on Databricks: reported by one source\. Pay-per-token endpoint\.$/,
    ],
    [
      'snowflake/llama3.1-405b',
      /^End on Snowflake Cortex: read at the source; contradicted: An earlier page .*\.$/,
    ],
    ['152334H/miqu-1-70b-sf', /^Miqu 1 70B: not verified\. Leaked Mistral weights, .*\.$/],
  ];
  for (const [query, ...expected] of doubts) {
    test(`${query}: ${expected.length === 0 ? 'no doubt' : 'doubt'}`, () => {
      const actual = doubtsOf(explain(query, dataset, '2026-11-21'), dataset);
      assert.equal(actual.length, expected.length, actual.join('\n'));
      for (const [index, pattern] of expected.entries()) assert.match(actual[index] ?? '', pattern);
    });
  }

  const grounds: readonly [query: string, expected: RegExp | null][] = [
    ['meta-llama/Llama-3.1-8B', /^Llama 3\.1 8B: Meta’s own words, read on \d{4}-\d\d-\d\d$/],
    ['lmsys/vicuna-7b-v1.5', /^Vicuna v1\.5: read at the source on \d{4}-\d\d-\d\d$/],
    ['apache-2.0', /^Apache License 2\.0: read at the source on \d{4}-\d\d-\d\d$/],
    ['nobody/nothing', null],
  ];
  for (const [query, expected] of grounds) {
    test(`${query}: ground`, () => {
      const words = groundWords(explain(query, dataset, '2026-11-21'), dataset);
      if (expected === null) assert.equal(words, null);
      else assert.match(words ?? '', expected);
    });
  }
});
