import assert from 'node:assert/strict';
import { parseBaseline } from '../../src/core/baseline.ts';
import { bundledDataset } from '../../src/core/dataset/bundled.ts';
import { createDataset } from '../../src/core/dataset/dataset.ts';
import type { DiagnosticCode } from '../../src/core/finding.ts';
import type { MissingDuty } from '../../src/core/missingDuty.ts';
import { withFacts } from '../../src/core/policy/newConfiguration.ts';
import { parsePolicy } from '../../src/core/policy/parsePolicy.ts';
import type { PlacedDuty } from '../../src/core/rules/missingAttribution.ts';
import { analyzeDocument } from '../../src/languageService/analyzeDocument.ts';
import { provideCodeActions } from '../../src/languageService/codeActions/codeActions.ts';
import type { ProjectFiles } from '../../src/languageService/codeActions/project.ts';
import type { AnalyzedDocument } from '../../src/languageService/document.ts';
import type { CodeAction } from '../../src/languageService/lsp.ts';
import { withMissingDuties } from '../../src/languageService/missingDuties.ts';
import { fileAfter, textAfter } from './support.ts';

const dataset = createDataset(bundledDataset);
const asOf = '2026-11-21';

interface Situation {
  readonly path?: string;
  /** The text of the configuration. */
  readonly configuration?: string;
  readonly duties?: readonly PlacedDuty[];
}

function open(text: string, { path = '/w/app.py', configuration = '{}', duties = [] }: Situation = {}) {
  const document = { uri: `file://${path}`, path, languageId: '', version: 1, text };
  const { policy } = parsePolicy(configuration);
  return withMissingDuties(analyzeDocument(document, { dataset, policy, asOf }), duties);
}

const codesOf = ({ analysis }: AnalyzedDocument): string[] => analysis.findings.map(({ code }) => code);

/** The quick fixes of the first finding with a code. */
function fixes(document: AnalyzedDocument, code: DiagnosticCode, project?: ProjectFiles): CodeAction[] {
  const finding = document.analysis.findings.find((one) => one.code === code);
  assert.ok(finding, `no ${code} among ${codesOf(document).join(' ')}`);
  return provideCodeActions(document, document.rangeOf(finding.range), project);
}

function fix(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((one) => one.title.startsWith(title));
  assert.ok(action, `no “${title}” among ${actions.map((one) => one.title).join(' | ')}`);
  return action;
}

/** Applies a quick fix; the text must become `after`, and the findings of the code must go while others stay. */
function mends(
  what: string,
  [code, title]: readonly [DiagnosticCode, string],
  before: string,
  after: string,
  situation: Situation = {},
): void {
  test(`${title}: ${what}`, () => {
    const document = open(before, situation);
    const changed = textAfter(document, fix(fixes(document, code), title));
    assert.equal(changed, after);
    const others = codesOf(document).filter((other) => other !== code);
    assert.deepEqual(codesOf(open(changed, situation)), others);
  });
}

suite('Quick fixes: the licence of a model card', () => {
  const declare31 = ['license-tag-mismatch', 'Declare the Llama 3.1'] as const;
  const card = (lines: string): string =>
    `---\nbase_model: meta-llama/Llama-3.1-8B\n${lines}\n---\n# Llama X\n`;
  const situation = { path: '/w/README.md', configuration: '{ "rules": { "community-license": "off" } }' };
  mends('by its tag', declare31, card('license: mit'), card('license: llama3.1'), situation);
  mends('in quotes', declare31, card('license: "mit" # ours'), card('license: "llama3.1" # ours'), situation);
  mends('in a list', declare31, card('license:\n- mit'), card('license:\n- llama3.1'), situation);
  mends(
    'by its name and address',
    declare31,
    card('license: other\nlicense_name: llama3\nlicense_link: https://example.org'),
    card('license: other\nlicense_name: llama3.1\nlicense_link: https://llama.meta.com/llama3_1/license/'),
    situation,
  );
  const sam = (lines: string): string => `---\nbase_model: facebook/sam3\n${lines}\ntags: [a]\n---\n`;
  const isSam = `license: other\nlicense_name: sam-license\nlicense_link: ${dataset.licenses.get('sam-license')?.url}`;
  for (const before of ['license: mit', 'license: mit\nlicense_link: https://example.org'])
    mends(
      `by its name where the Hub has no tag: ${before}`,
      ['license-tag-mismatch', 'Declare the SAM License'],
      sam(before),
      sam(isSam),
      { path: '/w/README.md', configuration: '{ "rules": { "custom-license": "off" } }' },
    );
});

suite('Quick fixes: the name of a derivative', () => {
  const rename = ['derivative-name', 'Replace with'] as const;
  const script = (name: string): string =>
    [
      'm = AutoModel.from_pretrained("meta-llama/Llama-3.1-8B")',
      `m.push_to_hub("acme/${name}")`,
      `m.push_to_hub_gguf("acme/${name}")`,
      '',
    ].join('\n');
  mends('everywhere it is published', rename, script('support-8b'), script('llama-support-8b'));
});

suite('Quick fixes: another model', () => {
  const community = 'community-license';
  mends(
    'of the same class, with its licence and what changes',
    [community, 'Replace with Qwen/Qwen3.5-9B (Apache-2.0): Same size as Llama 3.1 8B, no user threshold'],
    'm = "meta-llama/Llama-3.1-8B"\n',
    'm = "Qwen/Qwen3.5-9B"\n',
  );
  mends(
    'that the project allows',
    ['policy-denied', 'Replace with google/gemma-4-12B-it'],
    'm = "meta-llama/Llama-3.1-8B"\n',
    'm = "google/gemma-4-12B-it"\n',
    { configuration: '{ "allow": ["google/*"], "rules": { "community-license": "off" } }' },
  );
  mends(
    'that takes images, too',
    ['eu-restriction', 'Replace with Qwen/Qwen3.8-27B (Apache-2.0): Takes images'],
    'm = "meta-llama/Llama-3.2-11B-Vision-Instruct"\n',
    'm = "Qwen/Qwen3.8-27B"\n',
    { configuration: '{ "rules": { "community-license": "off" } }' },
  );

  test('Replace with: not with what the project denies', () => {
    const document = open('m = "meta-llama/Llama-3.1-8B"\n', { configuration: '{ "deny": ["Qwen/*"] }' });
    const titles = fixes(document, community).map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Replace with ')));
    assert.ok(!titles.some((title) => title.startsWith('Replace with Qwen/')));
  });

  const notOffered: readonly (readonly [what: string, path: string, text: string])[] = [
    [
      'of a file in a repository',
      '/w/a.sh',
      'curl https://huggingface.co/meta-llama/Llama-3.1-8B/resolve/main/a\n',
    ],
    ['of a conversion', '/w/a.py', 'm = "unsloth/Llama-3.1-8B-bnb-4bit"\n'],
    ['on another host', '/w/a.sh', 'ollama run llama3.1:8b\n'],
    [
      'on another host that spells it like a repository',
      '/w/a.py',
      'm = "meta-llama/Llama-3.3-70B-Instruct-Turbo"\n',
    ],
    ['of what a card’s model was made of', '/w/README.md', '---\nbase_model: meta-llama/Llama-3.1-8B\n---\n'],
  ];
  for (const [what, path, text] of notOffered)
    test(`is not offered in place ${what}`, () => {
      const titles = fixes(open(text, { path }), community).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => title.startsWith('Replace')),
        [],
      );
    });
});

suite('Quick fixes: duties without a trace', () => {
  const missing = (
    license: string,
    clause: MissingDuty['clause'],
    standing: PlacedDuty['standing'] = 'top',
  ) => [{ duty: { license, clause }, standing, folder: '/w' }];
  const display = ['missing-attribution', 'Add “Built with Llama” to this file'] as const;
  const readme = { path: '/w/README.md', duties: missing('llama3.1', 'attribution') };
  mends('below the title', display, '# Shop\n\nSells.\n', '# Shop\n\nBuilt with Llama\n\nSells.\n', readme);
  mends('with its line breaks', display, '# Shop\r\n', '# Shop\r\n\r\nBuilt with Llama\r\n', readme);
  mends('without a title', display, 'Sells.\n', 'Sells.\n\nBuilt with Llama\n', readme);
  mends(
    'not into code',
    display,
    'Sells.\n```sh\n# title\n```',
    'Sells.\n```sh\n# title\n```\n\nBuilt with Llama\n',
    readme,
  );
  mends(
    'below the title behind what only looks like one',
    display,
    '---\n# tags\nname: shop\n---\n```sh\n# run\n```\n# Shop\n',
    '---\n# tags\nname: shop\n---\n```sh\n# run\n```\n# Shop\n\nBuilt with Llama\n',
    readme,
  );
  mends(
    'as the licence words it',
    ['missing-attribution', 'Add “Built with Meta Llama 3” to this file'],
    '# Shop\n',
    '# Shop\n\nBuilt with Meta Llama 3\n',
    { path: '/w/README.md', duties: missing('llama3', 'attribution') },
  );
  mends(
    'all lines that are missing, each once',
    ['missing-attribution', 'Add “Built with Meta Llama 3” and “Built with Llama” to this file'],
    '# Shop\n',
    '# Shop\n\nBuilt with Meta Llama 3\n\nBuilt with Llama\n',
    {
      path: '/w/README.md',
      duties: ['llama3', 'llama3.1', 'llama4'].flatMap((license) => missing(license, 'attribution')),
    },
  );
  const notices: readonly (readonly [license: string, notice: string])[] = [
    [
      'llama2',
      'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
    ],
    [
      'llama3',
      'Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    ],
    [
      'llama3.1',
      'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
    ],
  ];
  for (const [license, notice] of notices) {
    mends(
      `to the letter for ${license}`,
      ['missing-attribution', 'Add “'],
      'Ours.\n',
      `Ours.\n\n${notice}\n`,
      {
        path: '/w/NOTICE',
        duties: missing(license, 'notice'),
      },
    );
    test(`Write a NOTICE file: to the letter for ${license}, in a project at the root`, () => {
      const duties = missing(license, 'notice', 'reference').map((duty) => ({ ...duty, folder: '/' }));
      const document = open('m = "meta-llama/Llama-3.1-8B"\n', { path: '/src/app.py', duties });
      const action = fix(fixes(document, 'missing-attribution'), 'Write a NOTICE file');
      assert.equal(fileAfter('file:///NOTICE', '', action), `${notice}\n`);
    });
    test(`Write a NOTICE file: to the letter for ${license}, in the project’s folder`, () => {
      const document = open('m = "meta-llama/Llama-3.1-8B"\n', {
        path: '/w/src/deep/app.py',
        duties: missing(license, 'notice', 'reference'),
      });
      const action = fix(fixes(document, 'missing-attribution'), 'Write a NOTICE file');
      assert.equal(fileAfter('file:///w/NOTICE', '', action), `${notice}\n`);
      assert.equal(fileAfter('file:///w/NOTICE', 'Ours.\n', action), `${notice}\nOurs.\n`);
    });
  }
  test('Write a NOTICE file with all notices that are missing', () => {
    const duties = [...missing('llama3.1', 'notice'), ...missing('llama3.2', 'notice')];
    const document = open('# Shop\n', { path: '/w/README.md', duties });
    const action = fix(fixes(document, 'missing-attribution'), 'Write a NOTICE file with both notices');
    const written = fileAfter('file:///w/NOTICE', '', action) ?? '';
    assert.deepEqual(codesOf(open(written, { path: '/w/NOTICE', duties })), []);
  });
  test('Write “Built with Llama” into a README file, where there is none', () => {
    const duties = missing('llama3.1', 'attribution', 'reference');
    const document = open('m = "meta-llama/Llama-3.1-8B"\n', { path: '/w/app.py', duties });
    const action = fix(fixes(document, 'missing-attribution'), 'Write “Built with Llama” into a README file');
    assert.equal(fileAfter('file:///w/README.md', '', action), 'Built with Llama\n');
  });
  test('Open the text of the licence once, to copy it', () => {
    const document = open('# Shop\n', { path: '/w/README.md', duties: missing('llama3.1', 'licenseCopy') });
    const { command } = fix(fixes(document, 'missing-attribution'), 'Open the text of the Llama 3.1');
    assert.match(String(command?.arguments?.[0]), /models\/llama3_1\/LICENSE$/);
    const titles = fixes(document, 'missing-attribution').map(({ title }) => title);
    assert.equal(titles.filter((title) => title.startsWith('Open ')).length, 1);
  });
});

suite('Quick fixes: the project’s files', () => {
  const at = (configuration: string | null, baseline: string | null = null): ProjectFiles => ({
    configuration: { uri: 'file:///w/.model-license.jsonc', text: configuration },
    baseline: {
      uri: 'file:///w/.model-license-baseline.json',
      text: baseline,
      entries: parseBaseline(baseline ?? '{"findings":[]}').entries ?? [],
      path: 'app.py',
    },
  });
  const text = 'm = "meta-llama/Llama-3.1-8B"\n';

  const allowing: readonly (readonly [what: string, before: string, after: string])[] = [
    ['at the end', '{ "allow": ["mine/*"] }', '{ "allow": ["mine/*", "meta-llama/Llama-3.1-8B"] }'],
    [
      'behind a trailing comma',
      '{ "allow": [\n  "mine/*",\n] }',
      '{ "allow": [\n  "mine/*",\n  "meta-llama/Llama-3.1-8B"\n] }',
    ],
    [
      'with its comments',
      '{\n  // ours\n  "allow": [\n    "mine/*" // all, now\n  ]\n}\n',
      '{\n  // ours\n  "allow": [\n    "mine/*", // all, now\n    "meta-llama/Llama-3.1-8B"\n  ]\n}\n',
    ],
  ];
  for (const [what, configuration, after] of allowing)
    test(`Allow a model: ${what}`, () => {
      const document = open(text, { configuration });
      const action = fix(
        fixes(document, 'policy-denied', at(configuration)),
        'Allow meta-llama/Llama-3.1-8B in',
      );
      const changed = fileAfter('file:///w/.model-license.jsonc', configuration, action);
      assert.equal(changed, after);
      assert.deepEqual(codesOf(open(text, { configuration: changed ?? '' })), ['community-license']);
    });

  test('Allow a model: not where a rule denies it', () => {
    const configuration = '{ "allow": ["mine/*"], "deny": ["*Llama*"] }';
    const titles = fixes(open(text, { configuration }), 'policy-denied', at(configuration));
    assert.ok(!titles.some(({ title }) => title.startsWith('Allow')));
  });

  const accept = 'Accept community-license of meta-llama/Llama-3.1-8B in the baseline';
  const own = '{"path":"app.py","code":"community-license","text":"meta-llama/Llama-3.1-8B","count":1}';
  const listed = (...entries: string[]): string =>
    `{\n  "version": 1,\n  "findings": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;
  const accepting: readonly (readonly [what: string, before: string | null, after: string])[] = [
    ['in a new file', null, listed(own)],
    [
      'beside what is there',
      listed('{"path":"b.py","code":"x","text":"y","count":2,"reason":"old"}'),
      listed(own, '{"path":"b.py","code":"x","text":"y","count":2,"reason":"old"}'),
    ],
  ];
  for (const [what, before, after] of accepting)
    test(`Accept a finding: ${what}`, () => {
      const action = fix(fixes(open(text), 'community-license', at('{}', before)), accept);
      assert.equal(fileAfter('file:///w/.model-license-baseline.json', before ?? '', action), after);
    });

  test('Accept a finding: duties on one line one by one', () => {
    const duties = (['attribution', 'notice'] as const).map((clause) => ({
      duty: { license: 'llama3.1', clause },
      standing: 'top' as const,
      folder: '/w',
    }));
    const document = open('# Shop\n', { path: '/w/README.md', duties });
    const titles = fixes(document, 'missing-attribution', at('{}')).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Accept')),
      ['attribution', 'notice'].map(
        (clause) => `Accept missing-attribution of llama3.1 ${clause} in the baseline`,
      ),
    );
  });

  const asking: readonly (readonly [code: DiagnosticCode, text: string, project: string])[] = [
    ['community-license', 'm = "meta-llama/Llama-3.1-8B"', '"distributes": ["service"]'],
    ['eu-restriction', 'm = "meta-llama/Llama-4-Scout-17B-16E"', '"regions": ["EU"]'],
    ['noncommercial-license', 'm = "facebook/musicgen-small"', '"commercial": true'],
  ];
  for (const [code, asked, project] of asking)
    test(`State what this project does: offered while ${code} says “if”`, () => {
      const offers = (facts: string): boolean => {
        const others = code === 'community-license' ? '' : '"community-license": "off"';
        const configuration = `{ "rules": { ${others} }, "project": { ${facts} } }`;
        const found = fixes(open(asked, { configuration }), code, at(configuration));
        return found.some(({ title }) => title.startsWith('State'));
      };
      assert.deepEqual([offers(''), offers(project)], [true, false]);
    });
});

suite('A configuration with facts', () => {
  test('is made where there is none', () => {
    assert.equal(
      withFacts(null, { commercial: true, distributes: ['service', 'product'], regions: ['EU'] }),
      '// What is not stated here stays open: messages then say “if”.\n{\n  "project": {\n    "commercial": true,\n    "distributes": ["service", "product"],\n    "regions": ["EU"]\n  }\n}\n',
    );
  });
  test('is right where nothing is known', () => {
    const { problems, syntaxError } = parsePolicy(withFacts(null, {}));
    assert.deepEqual([problems, syntaxError], [[], null]);
  });
  test('keeps what is there', () => {
    const before = '{\n  "project": { "commercial": true }, // sold\n  "deny": ["*"]\n}\n';
    const after = withFacts(before, { trainsOnOutputs: false });
    assert.match(after, /\/\/ sold/);
    assert.deepEqual(parsePolicy(after).policy.project, { commercial: true, trainsOnOutputs: false });
    assert.deepEqual(parsePolicy(after).policy.deny, ['*']);
  });
});
