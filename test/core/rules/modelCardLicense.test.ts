import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { defaultPolicy } from '../../../src/core/policy/policy.ts';
import { checkCode } from '../../support/findings.ts';
import { dataset } from '../../support/references.ts';

type Case = readonly [what: string, marked: string];

const of = (base: string, rest: string): string => `---\nbase_model: ${base}\n${rest}\n---\n# Llama X\n`;
const llama31 = 'meta-llama/Llama-3.1-8B';

const wrong: readonly Case[] = [
  ['a permissive licence', of(llama31, 'license: «apache-2.0»')],
  ['in quotes', of(llama31, 'license: "«mit»"  # ours')],
  ['a copyleft licence', of(llama31, 'license: «gpl-3.0»')],
  ['an open tag without a record', of(llama31, 'license: «creativeml-openrail-m»')],
  ['another Llama version', of('meta-llama/Llama-3.2-1B', 'license: «llama3.1»')],
  ['by its name', of(llama31, 'license: other\nlicense_name: «llama-3-community-license»')],
  ['by a name that is not known', of(llama31, 'license: other\nlicense_name: «acme-license»')],
  [
    'by the name of somebody else’s licence',
    of(llama31, 'license: other\nlicense_name: «nvidia-open-model-license»'),
  ],
  [
    'by a name, with an address elsewhere',
    of(llama31, 'license: other\nlicense_name: «acme»\nlicense_link: https://acme.com/llama-terms'),
  ],
  ['Code Llama is under Llama 2', of('codellama/CodeLlama-7b-hf', 'license: «apache-2.0»')],
  ['a derivative as the base', of('lmsys/vicuna-7b-v1.5', 'license: «apache-2.0»')],
  ['non-commercial weights', of('huggyllama/llama-7b', 'license: «apache-2.0»')],
  ['a list of licences', of(llama31, 'license:\n- «apache-2.0»\n- mit')],
  ['a list of bases', `---\nlicense: «mit»\nbase_model:\n  - Qwen/Qwen2-7B\n  - ${llama31}\n---\n`],
];

const right: readonly Case[] = [
  ['the governing licence', of(llama31, 'license: llama3.1')],
  ['by its name', of(llama31, 'license: other\nlicense_name: llama3.1')],
  [
    'a name with the governing version in it',
    of(llama31, 'license: other\nlicense_name: acme-llama-3.1-terms'),
  ],
  [
    'another name, and the address of the governing licence',
    of(
      llama31,
      'license: other\nlicense_name: acme\nlicense_link: https://huggingface.co/meta-llama/Llama-3.1-8B/blob/main/LICENSE',
    ),
  ],
  [
    'the address where Meta keeps it',
    of(llama31, 'license: other\nlicense_name: acme\nlicense_link: https://www.llama.com/llama3_1/license/'),
  ],
  ['other, and no name', of(llama31, 'license: other')],
  ['another name over a base that is no Llama', of('facebook/sam3', 'license: other\nlicense_name: acme')],
  ['no licence', of(llama31, 'tags: [a]')],
  ['an author’s further restriction', of(llama31, 'license: cc-by-nc-4.0')],
  ['one beside the governing one', of(llama31, 'license: [apache-2.0, llama3.1]')],
  [
    'one of two bases',
    `---\nlicense: llama3\nbase_model:\n- ${llama31}\n- meta-llama/Meta-Llama-3-8B\n---\n`,
  ],
  ['a permissive base', of('meta-models/Muse-Glimmer-30B', 'license: mit')],
  ['a look-alike', of('TinyLlama/TinyLlama-1.1B-Chat-v1.0', 'license: mit')],
  ['no base', '---\nlicense: mit\n---\nMade with `meta-llama/Llama-3.1-8B`.\n'],
  ['no front matter', `license: mit\nbase_model: ${llama31}\n`],
  [
    'the maker’s own card, whose base is of an older line',
    '---\nbase_model: meta-llama/Llama-3.1-70B\nlicense: llama3.3\n---\n# Llama-3.3-70B-Instruct\n',
  ],
  [
    'the maker’s own card, by its terms',
    '---\nlicense: llama3.3\nbase_model: meta-llama/Llama-3.1-70B\nextra_gated_prompt: >-\n  ### LLAMA 3.3\n---\n',
  ],
];

suite('license-tag-mismatch on a model card', () => {
  for (const [what, marked] of wrong)
    test(`stands on the declared licence: ${what}`, () =>
      checkCode('license-tag-mismatch', 'README.md', marked));
  for (const [what, text] of right)
    test(`does not stand: ${what}`, () => checkCode('license-tag-mismatch', 'README.md', text));

  test('says that a name which is not known does not name the governing licence', () => {
    const text = of(llama31, 'license: other\nlicense_name: acme');
    const { findings } = analyze({
      text,
      path: 'README.md',
      dataset,
      policy: defaultPolicy,
      asOf: '2026-11-21',
    });
    assert.equal(
      findings.find(({ code }) => code === 'license-tag-mismatch')?.message,
      'This card declares “acme”, which does not name the governing licence; the weights it names as its base, Llama 3.1 8B, are under the Llama 3.1 Community License Agreement, which also governs whatever is made from them: declare “llama3.1”.',
    );
  });
});
