import { check, silent } from '../../support/references.ts';

/** Names as catalogues of many hosts list them, and whose weights each runs on. */
const rows: readonly (readonly [name: string, resolved: string])[] = [
  // Tunes that call their base by a letter and its version.
  ['sao10k/l3-lunaris-8b', 'l3-lunaris-8b < llama-3 llama3'],
  ['Sao10K/L3-8B-Lunaris-v1-Turbo', 'l3-8b-lunaris-v1-turbo < llama-3 llama3'],
  ['sao10k/l3.1-70b-hanami-x1', 'l3.1-70b-hanami-x1 < llama-3.1 llama3.1'],
  ['sao10k/l31-70b-euryale-v2.2', 'l31-70b-euryale-v2.2 < llama-3.1 llama3.1'],
  ['sao10k/l3-1-70b-euryale-v2.2', 'l3-1-70b-euryale-v2.2 < llama-3.1 llama3.1'],
  ['djuna-test-lab/L3.2-ReWish-3B', 'l3.2-rewish-3b < llama-3.2 llama3.2'],
  ['steelskull/l3.3-electra-r1-70b', 'l3.3-electra-r1-70b < llama-3.3 llama3.3'],
  ['invisietch/L3.3-Ignition-v0.1-70B', 'l3.3-ignition-v0.1-70b < llama-3.3 llama3.3'],
  ['Lazycuber/L2-7b-Base-Guanaco', 'l2-7b-base-guanaco < llama-2 llama2'],
  // Names that say nothing of their base.
  ['thedrummer/anubis-70b-v1.1', 'anubis-70b-v1.1 < llama-3.3-70b-instruct llama3.3'],
  ['thedrummer/valkyrie-49b-v1', 'valkyrie-49b-v1 < llama-3.3-70b-instruct llama3.3'],
  ['undi95/remm-slerp-l2-13b:extended', 'remm-slerp-l2-13b < llama-2-13b llama2 cc-by-nc-4.0'],
  ['lizpreciatior/lzlv_70b_fp16_hf', 'lzlv_70b < llama-2-70b llama2 unknown'],
  ['HuggingFaceM4/idefics-80b-instruct', 'idefics-80b-instruct < llama-1 llama1'],
  ['inceptionai/jais-adapted-70b-chat', 'jais-adapted-70b-chat < llama-2 llama2'],
  ['sambanovasystems/SambaLingo-Thai-Base', 'sambalingo-thai-base < llama-2-7b llama2'],
  ['sambalingo-thai-chat-70b', 'sambalingo-thai-chat-70b < llama-2-70b llama2'],
  ['deepcogito/cogito-v2-preview-llama-70b', 'cogito-v2-preview-llama-70b < llama-3.1-70b llama3.1'],
  ['T145/ZEUS-8B-V30', 'zeus-8b-v30 < llama-3.1 llama3.1'],
  ['r1-1776:70b', 'r1-1776-distill-llama-70b < llama-3.3-70b-instruct llama3.3'],
  // What a host calls a model that its maker calls otherwise.
  ['hermes3-405b', 'hermes3-405b < llama-3.1 llama3.1'],
  [
    'deepseek/deepseek-r1-llama-distill-70b',
    'deepseek-r1-llama-distill-70b < llama-3.3-70b-instruct llama3.3',
  ],
  ['togethercomputer/alpaca-7b', 'alpaca-7b < llama-1 llama1'],
  ['Vicuna-33B', 'vicuna-33b < llama-1 llama1'],
];

/** Listed beside them, and made of other weights. */
const others: readonly string[] = [
  'r1-1776:671b',
  'deepcogito/cogito-v2-preview-deepseek-671b',
  'thedrummer/cydonia-24b-v4.1',
  'thedrummer/skyfall-36b-v2',
  'anthracite-org/magnum-v4-72b',
  'nvidia/nemotron-4-340b-instruct',
  'scb10x/typhoon-v1.5-72b',
  'acme/l3-switch-agent',
  'l3.1-requirements',
];

suite('names in catalogues', () => {
  for (const [name, resolved] of rows) {
    test(`${name} is ${resolved}`, () => {
      check('prices.json', `{"id": "«${name}»"}`, resolved);
    });
  }
  for (const name of others) {
    test(`${name} is nobody’s of Meta`, () => {
      silent('prices.json', `{"id": "${name}"}`);
    });
  }
});
