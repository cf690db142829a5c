import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze.ts';
import { summarize } from '../../src/core/summary.ts';
import type { DutyLedger } from '../../src/scan/dutyLedger.ts';
import { dataset } from '../support/references.ts';
import { scanAt, scanTree } from './support.ts';
import { type Tree, withTree } from './tree.ts';

const use = 'm = "meta-llama/Llama-3.1-8B"\n';
const notice =
  'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.\n';
const copy =
  'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n\nLlama 3.1 Version Release Date: July 23, 2024\nprominently display “Built with Llama”\n';

function project(distributes: string, more = ''): Tree {
  return { '.model-license.jsonc': `{ "project": { "distributes": [${distributes}] }${more} }` };
}

/** What is missing: path, text that the finding stands on, licence and clause. */
async function missing(tree: Tree, paths = ['.']): Promise<string[]> {
  const { result } = await scanTree(tree, { dataset, analyze, paths });
  return result.files.flatMap(({ path, text, analysis }) =>
    analysis.findings.flatMap(({ range, mend }) =>
      mend?.kind === 'fulfil'
        ? [`${path} ${text.slice(range.start, range.end)} ${mend.license} ${mend.clause}`]
        : [],
    ),
  );
}

const product = project('"product"');
const all = ['attribution', 'notice', 'licenseCopy'];
const at = (place: string, clauses = all, license = 'llama3.1'): string[] =>
  clauses.map((clause) => `${place} ${license} ${clause}`);
const onUse = 'a.py meta-llama/Llama-3.1-8B';

const cases: readonly (readonly [what: string, tree: Tree, expected: readonly string[]])[] = [
  ['nothing is said while the project says nothing', { 'a.py': use, '.model-license.jsonc': '{}' }, []],
  ['internal use owes nothing', { ...project('"internal"'), 'a.py': use }, []],
  ['a service owes the line', { ...project('"service"'), 'a.py': use }, at(onUse, ['attribution'])],
  ['a product owes line, notice and copy', { ...product, 'a.py': use }, at(onUse)],
  ['weights owe the same', { ...project('"weights"'), 'a.py': use }, at(onUse)],
  [
    'of two READMEs the one that people see says so',
    { ...project('"service"'), 'a.py': use, README: '', 'README.md': '' },
    at('README.md ', ['attribution']),
  ],
  [
    'Llama 2 has no line',
    { ...product, 'a.py': '"meta-llama/Llama-2-7b-hf"' },
    at('a.py meta-llama/Llama-2-7b-hf', ['notice', 'licenseCopy'], 'llama2'),
  ],
  [
    'other licences of Meta’s own wording owe notice and copy',
    { ...product, 'a.py': '"facebook/opt-1.3b"', 'b.py': '"facebook/sam3"' },
    [
      ...at('a.py facebook/opt-1.3b', ['notice'], 'opt-175b'),
      ...at('a.py facebook/opt-1.3b', ['licenseCopy'], 'opt-175b'),
      ...at('b.py facebook/sam3', ['licenseCopy'], 'sam-license'),
    ],
  ],
  [
    'a copy counts that names no model',
    { ...product, 'b.py': '"facebook/sam3"', 'legal/LICENSE-sam': `SAM License\n${'Words. '.repeat(300)}` },
    [],
  ],
  ['a public licence leaves no trace of its own', { ...product, 'a.py': '"facebook/musicgen-small"' }, []],
  ['a look-alike owes nothing', { ...product, 'a.py': '"TinyLlama/TinyLlama-1.1B-Chat-v1.0"' }, []],
  [
    'who only calls a model does not contain it',
    { ...project('"service"'), 'a.py': '"meta.llama3-1-8b-instruct-v1:0"' },
    [],
  ],
  [
    'but Llama 3 asks who uses it',
    { ...project('"service"'), 'a.py': '"meta.llama3-8b-instruct-v1:0"' },
    at('a.py meta.llama3-8b-instruct-v1:0', ['attribution'], 'llama3'),
  ],
  [
    'a README is where it stands',
    { ...product, 'a.py': use, 'README.md': '# Acme\r\nWords.\n' },
    at('README.md # Acme'),
  ],
  [
    'a notice file is, for what belongs there',
    { ...product, 'a.py': use, 'README.md': '# Acme\n', NOTICE: 'Ours.\n' },
    [...at('NOTICE Ours.', ['notice', 'licenseCopy']), ...at('README.md # Acme', ['attribution'])],
  ],
  [
    'everything there',
    { ...product, 'a.py': use, 'README.md': 'Built with Llama\n', NOTICE: notice, 'LICENSE.llama': copy },
    [],
  ],
  [
    'the line in a copy of the licence is no evidence',
    { ...product, 'a.py': use, 'x/LICENSE': copy },
    at(onUse, ['attribution', 'notice']),
  ],
  [
    'what is excluded is evidence, and no place to stand',
    {
      ...project('"product"', ', "exclude": ["docs/**", "README.md"]'),
      'a.py': use,
      'README.md': '# Acme\n',
      'docs/about.md': 'Built with Llama\n',
    },
    at(onUse, ['notice', 'licenseCopy']),
  ],
  [
    'what is only in excluded files is not in use',
    { ...project('"product"', ', "exclude": ["old/**"]'), 'old/a.py': use },
    [],
  ],
  [
    'it stands on the first reference in order of path',
    { ...project('"service"'), 'b.py': use, 'a/z.py': `x = 1\n${use}${use}` },
    at('a/z.py meta-llama/Llama-3.1-8B', ['attribution']),
  ],
  [
    'once per licence',
    { ...project('"service"'), 'a.py': `${use}n = "meta-llama/Llama-3.2-1B"` },
    [...at(onUse, ['attribution']), ...at('a.py meta-llama/Llama-3.2-1B', ['attribution'], 'llama3.2')],
  ],
  [
    'a project within has its own duties, and its evidence counts without',
    {
      ...project('"service"'),
      'a.py': use,
      'inner/.model-license.jsonc': '{ "project": { "distributes": ["internal"] } }',
      'inner/b.py': use,
      'inner/README.md': 'Built with Llama\n',
    },
    [],
  ],
  [
    'it can be switched off',
    { ...project('"product"', ', "rules": { "missing-attribution": "off" }'), 'a.py': use },
    [],
  ],
];

suite('missing-attribution', () => {
  for (const [what, tree, expected] of cases)
    test(what, async () => assert.deepEqual(await missing(tree), expected));

  test('says nothing about a project that is not scanned whole', async () => {
    const tree = { ...product, 'src/a.py': use, 'README.md': '# Acme\n' };
    assert.deepEqual(await missing(tree, ['src']), []);
    assert.deepEqual(await missing(tree, ['src/a.py']), []);
    assert.equal((await missing(tree, ['src', '.'])).length, 3);
  });

  test('is brought up to date by a scan of one file, in whatever project within it', async () => {
    const tree = { ...product, 'a.py': use, 'sub/.model-license.jsonc': '{}', 'sub/README.md': '# Sub\n' };
    await withTree(tree, async (root) => {
      const clauses = async (options: Parameters<typeof scanAt>[1]): Promise<[DutyLedger, string[]]> => {
        const { duties } = (await scanAt(root, { dataset, analyze, ...options })).result;
        return [duties, duties.missing().map(({ duty }) => duty.clause)];
      };
      const [duties, before] = await clauses({});
      assert.deepEqual(before, all);
      writeFileSync(`${root}/sub/README.md`, '# Sub\n\nBuilt with Llama\n');
      const [, after] = await clauses({ paths: ['sub/README.md'], duties });
      assert.deepEqual(after, ['notice', 'licenseCopy']);
    });
  });

  test('is suppressed by comments like every other finding', async () => {
    const readme = '<!-- model-license-ignore-file missing-attribution -- on the site -->\n# Acme\n';
    const above = '<!-- model-license-ignore-next-line missing-attribution -->\n# Acme\n';
    const beside = '# model-license-ignore-next-line missing-attribution, community-license\n';
    for (const tree of [
      { 'a.py': use, 'README.md': readme },
      { 'a.py': use, 'README.md': above },
      { 'a.py': beside + use },
    ]) {
      const { result } = await scanTree({ ...product, ...tree }, { dataset, analyze });
      const codes = result.files.flatMap(({ analysis }) => analysis.findings.map(({ code }) => code));
      assert.deepEqual(
        codes.filter((code) => code !== 'community-license'),
        [],
      );
      const hidden = result.files.flatMap(({ analysis }) => analysis.suppressed.map(({ code }) => code));
      assert.equal(hidden.filter((code) => code === 'missing-attribution').length, 3);
    }
  });

  test('makes duties met or unmet, with evidence', async () => {
    const tree = { ...product, 'a.py': use, 'docs/a.md': '# A\n\nBuilt with Llama\n', NOTICE: notice };
    const { result } = await scanTree(tree, { dataset, analyze });
    const { configuration, files, duties } = result;
    const summary = summarize(
      files,
      dataset,
      configuration.policy,
      '2026-11-21',
      duties.evidenceFor(configuration),
    );
    const states = summary.duties
      .filter(({ clause }) => all.includes(clause))
      .map(({ clause, state, evidence }) => [clause, state, evidence]);
    assert.deepEqual(states, [
      ['attribution', 'met', [{ path: 'docs/a.md', line: 2 }]],
      ['notice', 'met', [{ path: 'NOTICE', line: 0 }]],
      ['licenseCopy', 'unmet', []],
    ]);
  });

  test('the names of published models make their duty met or unmet', async () => {
    const publishing = (name: string): Tree => ({
      ...project('"weights"'),
      'a.py': `m = F.from_pretrained("meta-llama/Llama-3.1-8B")\nm.push_to_hub("acme/${name}")\n`,
    });
    const states = ['Llama-X', 'X'].map(async (name) => {
      const { result } = await scanTree(publishing(name), { dataset, analyze });
      const { configuration, files, duties } = result;
      return summarize(files, dataset, configuration.policy, '2026-11-21', duties.evidenceFor(configuration))
        .duties.filter(({ clause }) => clause === 'namePrefix')
        .map(({ state, evidence }) => [state, evidence.length]);
    });
    assert.deepEqual(await Promise.all(states), [[['met', 1]], [['unmet', 0]]]);
  });
});
