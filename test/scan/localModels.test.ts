import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { licensesOf } from '../../src/core/reference.ts';
import { dataset } from '../support/references.ts';
import { scanTree } from './support.ts';
import type { Tree } from './tree.ts';

const card = (base: string): string => `---\nbase_model: ${base}\n---\n`;

/** The references outside model cards, with what governs them. */
async function found(tree: Tree): Promise<string[]> {
  const { result } = await scanTree(tree, { dataset, analyze });
  return result.files.flatMap(({ path, analysis }) =>
    path.endsWith('.md')
      ? []
      : analysis.references.map(
          (reference) =>
            `${path} ${reference.text} ${licensesOf(reference)
              .map(({ id }) => id)
              .join('+')}`,
        ),
  );
}

/** Models that are published under a wrong name, each with its file. */
async function misnamed(tree: Tree): Promise<string[]> {
  const { result } = await scanTree(tree, { dataset, analyze });
  return result.files.flatMap(({ path, text, analysis }) =>
    analysis.findings
      .filter(({ code }) => code === 'derivative-name')
      .map(({ range }) => `${path} ${text.slice(range.start, range.end)}`),
  );
}

const made = 'FROM llama3.1:8b\nSYSTEM Help.\n';
const modelfiles: readonly (readonly [what: string, tree: Tree, expected: readonly string[]])[] = [
  [
    'beside the script',
    { 'x/Modelfile': made, 'x/a.sh': 'ollama create support -f Modelfile\n' },
    ['x/a.sh support'],
  ],
  ['taken by itself', { Modelfile: made, 'a.sh': 'ollama create support\n' }, ['a.sh support']],
  [
    'in another folder',
    { 'm/Modelfile': made, 'x/a.sh': 'ollama create -f ../m/Modelfile support\n' },
    ['x/a.sh support'],
  ],
  [
    'from the root',
    { 'm/Modelfile': made, 'x/a.sh': 'ollama create support -f ./m/Modelfile\n' },
    ['x/a.sh support'],
  ],
  [
    'by a name of its own',
    { 'b.Modelfile': made, 'a.sh': 'ollama create b --file "b.Modelfile"\n' },
    ['a.sh b'],
  ],
  [
    'in a README',
    { Modelfile: made, 'README.md': '```sh\nollama create support -f Modelfile\n```\n' },
    ['README.md support'],
  ],
  [
    'the nearest one',
    { Modelfile: made, 'x/Modelfile': 'FROM mistral\n', 'x/a.sh': 'ollama create s\n' },
    [],
  ],
  ['a right name', { Modelfile: made, 'a.sh': 'ollama create llama-support -f Modelfile\n' }, []],
  ['another file', { Modelfile: made, 'a.sh': 'ollama create support -f Other\n' }, []],
  ['other weights', { Modelfile: 'FROM mistral:7b\n', 'a.sh': 'ollama create support -f Modelfile\n' }, []],
];

suite('Modelfiles of the workspace say what a script publishes', () => {
  for (const [what, tree, expected] of modelfiles)
    test(what, async () => assert.deepEqual(await misnamed(tree), expected));
});

const long = `# ${'x'.repeat(8000)}\n`;

const cases: readonly (readonly [what: string, tree: Tree, expected: readonly string[]])[] = [
  [
    'a card anywhere tells of references everywhere',
    {
      'z/support-8b/README.md': card('meta-llama/Llama-3.1-8B'),
      'a.py': 'm = load("z/support-8b")\n',
      'deep/b.py': `${long}m = load("../z/support-8b")\n`,
    },
    ['a.py z/support-8b llama3.1', 'deep/b.py z/support-8b llama3.1'],
  ],
  [
    'without a card a folder is a folder',
    { 'z/support-8b/README.md': '# Support\n', 'a.py': 'm = load("z/support-8b")\n' },
    [],
  ],
  [
    'a model made of another one of the workspace',
    {
      'models/base-8b/README.md': card('meta-llama/Llama-3.2-3B'),
      'models/chat-8b/README.md': card('models/base-8b'),
      'a.py': 'm = load("./models/chat-8b")\n',
    },
    ['a.py models/chat-8b llama3.2'],
  ],
  [
    'models that are made of each other',
    {
      'models/a-8b/README.md': card('models/b-8b'),
      'models/b-8b/README.md': card('models/a-8b'),
      'a.py': 'm = load("./models/a-8b")\n',
    },
    [],
  ],
  [
    'a folder at the top',
    { 'support-8b/readme.md': card('meta-llama/Llama-3.1-8B'), 'a.py': `${long}m = load("./support-8b")\n` },
    ['a.py support-8b llama3.1'],
  ],
];

suite('models of the workspace', () => {
  for (const [what, tree, expected] of cases) {
    test(what, async () => {
      assert.deepEqual(await found(tree), expected);
    });
  }
});
