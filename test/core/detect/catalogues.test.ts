import { check, silent } from '../../support/references.ts';

/** Names as the catalogues of many hosts list them, and whose weights each runs on. */
const rows: readonly (readonly [name: string, resolved: string])[] = [
  // Tunes that call their base by a letter and its version.
  ['sao10k/l3-lunaris-8b', 'l3-lunaris-8b < llama-3 llama3'],
  ['Sao10K/L3-8B-Lunaris-v1-Turbo', 'l3-8b-lunaris-v1-turbo < llama-3-8b llama3'],
  ['sao10k/l3.1-70b-hanami-x1', 'l3.1-70b-hanami-x1 < llama-3.1 llama3.1'],
  ['sao10k/l31-70b-euryale-v2.2', 'l31-70b-euryale-v2.2 < llama-3.1 llama3.1'],
  ['sao10k/l3-1-70b-euryale-v2.2', 'l3-1-70b-euryale-v2.2 < llama-3.1 llama3.1'],
  ['djuna-test-lab/L3.2-ReWish-3B', 'l3.2-rewish-3b < llama-3.2 llama3.2'],
  ['steelskull/l3.3-electra-r1-70b', 'l3.3-electra-r1-70b < llama-3.3 llama3.3'],
  ['invisietch/L3.3-Ignition-v0.1-70B', 'l3.3-ignition-v0.1-70b < llama-3.3 llama3.3'],
  ['Lazycuber/L2-7b-Base-Guanaco', 'l2-7b-base-guanaco < llama-2 llama2'],
  // Spark NLP's name for the 8B.
  ['llama_3_7b_instruct_hf_int4', 'llama-3-8b-instruct llama3'],
  // Names that say nothing about their base.
  ['thedrummer/anubis-70b-v1.1', 'anubis-70b-v1.1 < llama-3.3-70b-instruct llama3.3'],
  ['thedrummer/valkyrie-49b-v1', 'valkyrie-49b-v1 < llama-3.3-70b-instruct llama3.3'],
  ['undi95/remm-slerp-l2-13b:extended', 'remm-slerp-l2-13b < llama-2-13b llama2 cc-by-nc-4.0'],
  ['lizpreciatior/lzlv_70b_fp16_hf', 'lzlv_70b < llama-2-70b llama2 unknown'],
  ['HuggingFaceM4/idefics-80b-instruct', 'idefics-80b-instruct < llama-1 llama1'],
  ['inceptionai/jais-adapted-70b-chat', 'jais-adapted-70b-chat < llama-2 llama2'],
  ['sambanovasystems/SambaLingo-Thai-Base', 'sambalingo-thai-base < llama-2-7b llama2'],
  ['sambalingo-thai-chat-70b', 'sambalingo-thai-chat-70b < llama-2-70b llama2'],
  ['deepcogito/cogito-v2-preview-llama-70b', 'cogito-v2-preview-llama-70b < llama-3.1-70b llama3.1'],
  ['tokyotech-llm/Swallow-13b-instruct-hf', 'swallow-13b-instruct < llama-2 llama2'],
  ['stabilityai/japanese-stablelm-instruct-beta-70b', 'japanese-stablelm-instruct-beta-70b < llama-2 llama2'],
  ['meetkai/functionary-small-v3.2', 'functionary-small-v3.2 < llama-3.1-8b-instruct llama3.1'],
  ['deepseek/deepseek-r1-70b', 'deepseek-r1-70b < llama-3.3-70b-instruct llama3.3'],
  ['T145/ZEUS-8B-V30', 'zeus-8b-v30 < llama-3.1 llama3.1'],
  ['r1-1776:70b', 'r1-1776-distill-llama-70b < llama-3.3-70b-instruct llama3.3'],
  // Names that hosts give to models which their makers call something else.
  ['hermes3-405b', 'hermes3-405b < llama-3.1 llama3.1'],
  [
    'deepseek/deepseek-r1-llama-distill-70b',
    'deepseek-r1-llama-distill-70b < llama-3.3-70b-instruct llama3.3',
  ],
  ['meta-llama/Llama-3.3-70B-Instruct-FC', 'llama-3.3-70b-instruct llama3.3'],
  ['meta-llama/llama-4-scout-17b-16e-instruct-FC-novita', 'llama-4-scout-17b-16e-instruct llama4'],
  ['sao10k/l3-70b-euryale-v2.1-fast', 'l3-70b-euryale-v2.1-fast < llama-3 llama3 cc-by-nc-4.0'],
  ['togethercomputer/alpaca-7b', 'alpaca-7b < llama-1 llama1'],
  ['Vicuna-33B', 'vicuna-33b < llama-1 llama1'],
  // What quantisers of the first year add.
  ['TheBloke/koala-13B-GPTQ-4bit-128g-GGML', 'koala-13b < llama-1 llama1'],
  ['TheBloke/wizardLM-13B-1.0-GPTQ', 'wizardlm-13b-1.0 < llama-1 llama1'],
  ['eachadea/ggml-vicuna-13b-1.1', 'vicuna-13b-1.1 < llama-1 llama1'],
  // Sizes that only the first LLaMA has, right behind its name.
  ['OpenAssistant/oasst-sft-6-llama-30b', 'oasst-sft-6-llama-30b < llama-1-33b llama1'],
  ['acme/yayi-30b-llama', 'unknown'],
];

/** The shapes of catalogues, with names that could be many things elsewhere. */
const shapes: readonly (readonly [shape: string, path: string, marked: string])[] = [
  ['a list', 'a.json', '{"models": [{"name": "«llama3.1»", "sizes": ["8b"]}, {"name": "«vicuna»"}]}'],
  [
    'a list of several lines',
    'a.json',
    '{\n  "models": [\n    {\n      "name": "«hermes3»",\n      "pulls": 5\n    }\n  ]\n}',
  ],
  [
    'a list of YAML',
    'a.yaml',
    'models:\n  - name: «llama3.1»\n    sizes: [8b]\n  - sizes: [8b]\n    name: «tulu3»\n',
  ],
  ['tables of TOML', 'a.toml', '[[models]]\nname = "«llama3.1»"\n\n[models.large]\nid = "«llama3.3»"\n'],
  [
    'what an interface lists',
    'a.json',
    '{"data": [{"id": "«llama3.2»", "object": "model", "owned_by": "me"}]}',
  ],
  ['keys with figures', 'a.json', '{"«llama3.1»": {"max_tokens": 8192, "mode": "chat"}}'],
  [
    'names of a library',
    'a.json',
    '{"«hermes3»": {"description": "x", "pullCount": "1M", "fullTag": "«hermes3:latest»"}}',
  ],
  [
    'what a library says of a model',
    'a.json',
    '[{"name": "«llama3»", "pullCount": "1M", "url": "/library/llama3"}]',
  ],
  ['keys with prices', 'a.py', 'MODEL_COST = {"«llama3.1»": 0.1, "«codellama»": 1}'],
  ['keys of channels', 'a.go', 'var ratios = map[string]float64{"«llama3-8b-8192»(33)": 0.0003}'],
  ['a list of Go', 'a.go', 'var ModelList = []string{"«llama3.1»", "qwen2"}\n'],
  ['prices of Go', 'a.go', 'var ModelRatio = map[string]float64{\n\t"«llama2»": 1,\n\t"gemma": 2,\n}\n'],
  ['what is made for a key', 'a.py', 'model_info = {"«llama2»": ModelInfo(ctx=4096)}'],
  ['an enumeration', 'a.py', 'class Models(str, Enum):\n    SMALL = "«llama3.1»"\n    OTHER = "mistral"\n'],
  ['an enumeration of TypeScript', 'a.ts', 'export enum ChatModel {\n  Small = "«llama3.1»",\n}\n'],
  ['a table of TOML', 'a.toml', '[models.«llama-3_1-8b»]\nctx = 2\n'],
  ['an entry with figures', 'a.jsonl', '{"name": "«llama3.2»", "context_length": 131072}\n'],
  [
    'a frozen list of templates',
    'a.ts',
    'const chatWrapperTypeNames = Object.freeze([\n  "llama3.1", "qwen",\n]);\n',
  ],
  ['an enumeration of others', 'a.py', 'class Colour(str, Enum):\n    BROWN = "llama3"\n'],
  [
    'a column',
    'a.csv',
    'rank,model,licence\n1,«llama3.1»,llama3.1\n2,«RLHFlow/LLaMA3-iterative-DPO-final»,llama3\n',
  ],
  ['a column behind quotes', 'a.csv', 'note,Model Name\n"fast, small",«agentlans/Llama3.1-Daredevilish»\n'],
  ['a name for what is said behind it', 'a.yaml', 'models:\n  - name: llama3\n    path: /srv/x.gguf\n'],
  [
    'a name for what is said before it',
    'a.json',
    '{"models": [{"model": "«llama3.1:8b»", "name": "llama3"}]}',
  ],
  ['entries of other lists', 'a.json', '{"services": [{"name": "llama3.1"}]}'],
  ['another column', 'a.csv', 'team,project\nred,llama3\n'],
  ['keys of other things', 'a.py', 'PORTS = {"llama3": 8080}'],
];

/** Listed beside them, but made from other weights. */
const others: readonly string[] = [
  'r1-1776:671b',
  'deepcogito/cogito-v2-preview-deepseek-671b',
  'thedrummer/cydonia-24b-v4.1',
  'thedrummer/skyfall-36b-v2',
  'anthracite-org/magnum-v4-72b',
  'nvidia/nemotron-4-340b-instruct',
  'scb10x/typhoon-v1.5-72b',
  'tokyotech-llm/Swallow-MS-7b-v0.1',
  'stabilityai/japanese-stablelm-base-gamma-7b',
  'deepseek/deepseek-r1-distill-32b',
  'sbintuitions/sarashina2-70b',
  'acme/l3-switch-agent',
  'l3.1-requirements',
];

suite('names in catalogues', () => {
  for (const [name, resolved] of rows) {
    test(`${name} is ${resolved}`, () => {
      check('prices.json', `{"id": "«${name}»"}`, resolved);
    });
  }
  for (const [shape, path, marked] of shapes) {
    test(shape, () => {
      check(path, marked);
    });
  }
  for (const name of others) {
    test(`${name} is nobody’s of Meta`, () => {
      silent('prices.json', `{"id": "${name}"}`);
    });
  }
});
