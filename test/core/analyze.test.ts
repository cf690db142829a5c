import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { defaultPolicy, type Policy } from '../../src/core/policy/policy.ts';
import { dataset, readMarks } from '../support/references.ts';

interface Options {
  readonly path?: string;
  readonly policy?: Partial<Policy>;
  readonly asOf?: string;
}

/** Asserts the findings of a text: `severity code` on the marked ranges, in order. */
function check(
  marked: string,
  expected: readonly string[],
  { path = 'a.py', policy = {}, asOf = '2026-11-21' }: Options = {},
): void {
  const { text } = readMarks(marked);
  const { findings } = analyze({ text, path, dataset, policy: { ...defaultPolicy, ...policy }, asOf });
  assert.deepEqual(
    findings.map(({ severity, code, range }) => `${severity} ${code} ${text.slice(range.start, range.end)}`),
    expected,
  );
}

suite('findings', () => {
  test('a community licence is information, on the first reference of each licence in a file', () => {
    check('a = "meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-70B", "meta-llama/Llama-3.3-70B-Instruct"', [
      'information community-license meta-llama/Llama-3.1-8B',
      'information community-license meta-llama/Llama-3.3-70B-Instruct',
    ]);
  });

  test('which of its licences is first in one file says nothing about the next', () => {
    const both = 'facebook/layerskip-llama3-8B';
    const codesAfter = (first: string): string[] =>
      analyze({
        text: `"${first}", "${both}"`,
        path: 'a.py',
        dataset,
        policy: defaultPolicy,
        asOf: '2026-11-21',
      })
        .findings.filter(({ reference }) => reference === 1)
        .map(({ code }) => code);
    assert.deepEqual(codesAfter('facebook/musicgen-small'), ['noncommercial-license', 'community-license']);
    assert.deepEqual(codesAfter('meta-llama/Meta-Llama-3-8B'), ['noncommercial-license']);
  });

  test('or on every reference, or on none, as the policy says', () => {
    const text = 'a = "meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-70B"';
    check(
      text,
      [
        'information community-license meta-llama/Llama-3.1-8B',
        'information community-license meta-llama/Llama-3.1-70B',
      ],
      {
        policy: { report: 'every' },
      },
    );
    check(text, [], { policy: { report: 'off' } });
  });

  test('the severity of a code can be set, and off is silence', () => {
    check('"muse-spark-1.3"', ['error proprietary-model muse-spark-1.3'], {
      policy: { severities: { 'proprietary-model': 'error' } },
    });
    check('"muse-spark-1.3"', [], { policy: { severities: { 'proprietary-model': 'off' } } });
  });

  test('the EU exclusion covers multimodal models only, and only for who is based in the EU', () => {
    check('"meta-llama/Llama-3.2-11B-Vision"', [
      'warning eu-restriction meta-llama/Llama-3.2-11B-Vision',
      'information community-license meta-llama/Llama-3.2-11B-Vision',
    ]);
    check('"meta-llama/Llama-3.2-1B"', ['information community-license meta-llama/Llama-3.2-1B']);
    check('"meta-llama/Llama-3.3-70B-Instruct"', [
      'information community-license meta-llama/Llama-3.3-70B-Instruct',
    ]);
    check(
      '"meta-llama/Llama-4-Scout-17B-16E"',
      ['information community-license meta-llama/Llama-4-Scout-17B-16E'],
      {
        policy: { project: { regions: ['US', 'EU'] } },
      },
    );
    check(
      '"meta-llama/Llama-4-Scout-17B-16E"',
      [
        'warning eu-restriction meta-llama/Llama-4-Scout-17B-16E',
        'information community-license meta-llama/Llama-4-Scout-17B-16E',
      ],
      { policy: { project: { regions: ['DE', 'US'] } } },
    );
  });

  test('LLaMA 1 forbids commercial use', () => {
    check('"huggyllama/llama-7b"', ['warning noncommercial-license huggyllama/llama-7b']);
    check('"huggyllama/llama-7b"', [], { policy: { project: { commercial: false } } });
  });

  test('Glimmer is Apache-2.0: nothing to say', () => {
    check('"meta-models/Muse-Glimmer-30B"', []);
  });

  test('a model that never existed gets no licence', () => {
    check('"meta-llama/Llama-5-8B"', ['warning nonexistent-model meta-llama/Llama-5-8B']);
  });

  test('a template gets a hint', () => {
    check('f"meta-llama/{name}"', ['hint unresolved-model meta-llama/{name}']);
  });

  test('a large user base breaks the licence on its reference date', () => {
    check(
      '"meta-llama/Llama-3.1-8B"',
      ['error mau-limit meta-llama/Llama-3.1-8B', 'information community-license meta-llama/Llama-3.1-8B'],
      { policy: { project: { monthlyActiveUsers: 900_000_000 } } },
    );
    check('"meta-llama/Llama-3.1-8B"', ['information community-license meta-llama/Llama-3.1-8B'], {
      policy: { project: { monthlyActiveUsers: { '2024-06-30': 600_000_000, '2025-03-31': 900_000_000 } } },
    });
  });

  test('training on outputs is forbidden by Llama 2 and 3 only', () => {
    const policy = { project: { trainsOnOutputs: true } };
    check(
      '"meta-llama/Meta-Llama-3-8B"',
      [
        'warning output-training meta-llama/Meta-Llama-3-8B',
        'information community-license meta-llama/Meta-Llama-3-8B',
      ],
      { policy },
    );
    check('"meta-llama/Llama-3.1-8B"', ['information community-license meta-llama/Llama-3.1-8B'], { policy });
  });

  test('deny wins, and a list of allowed models denies the rest', () => {
    const report = 'off' as const;
    check(
      '"meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.3-70B-Instruct"',
      ['error policy-denied meta-llama/Llama-3.3-70B-Instruct'],
      {
        policy: { report, allow: ['meta-llama/Llama-3.1-*'] },
      },
    );
    check('"meta-llama/Llama-3.1-8B"', ['error policy-denied meta-llama/Llama-3.1-8B'], {
      policy: { report, allow: ['*3.1*'], deny: ['*8B'] },
    });
  });
});

suite('catalogues', () => {
  const sizes = ['1B', '3B', '1B-Instruct', '3B-Instruct'];
  const packed = ['', '-GGUF', '-AWQ', '-GPTQ', '-FP8', '-bnb-4bit'];
  const ids = packed.flatMap((suffix) => sizes.map((size) => `unsloth/Llama-3.2-${size}${suffix}`));
  const text = JSON.stringify([...ids, 'muse-spark-1.3', 'huggyllama/llama-7b']);

  test('a list of many models is one finding, as severe as the worst, and keeps every reference', () => {
    check(text, ['warning proprietary-model muse-spark-1.3'], { path: 'prices.json' });
    const { references, findings } = analyze({
      text,
      path: 'prices.json',
      dataset,
      policy: defaultPolicy,
      asOf: '2026-11-21',
    });
    assert.equal(references.length, 26);
    assert.match(
      findings[0]?.message ?? '',
      /26 models in 26 places.*1 community-license, 1 proprietary-model, 1 noncommercial-license/,
    );
  });

  for (const [count, said] of [
    [23, 3],
    [24, 1],
  ] as const)
    test(`of ${count} models: ${said === 1 ? 'a list' : 'no list'}`, () => {
      const few = JSON.stringify([...ids.slice(0, count - 2), 'muse-spark-1.3', 'huggyllama/llama-7b']);
      const input = { text: few, path: 'prices.json', dataset, policy: defaultPolicy, asOf: '2026-11-21' };
      assert.equal(analyze(input).findings.length, said);
    });

  test('code has to name more of them to be a list', () => {
    const { findings } = analyze({
      text: `x = ${text}`,
      path: 'a.py',
      dataset,
      policy: defaultPolicy,
      asOf: '2026-11-21',
    });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['community-license', 'proprietary-model', 'noncommercial-license'],
    );
  });

  for (const [count, said] of [
    [99, 99],
    [100, 1],
  ] as const)
    test(`data that name one model ${count} times: ${said === 1 ? 'a recording' : 'no recording'}`, () => {
      const lines = '{"model": "llama-4-scout-17b-16e"}\n'.repeat(count);
      const input = { text: lines, path: 'runs.jsonl', dataset, policy: defaultPolicy, asOf: '2026-11-21' };
      assert.equal(analyze(input).findings.filter(({ code }) => code === 'eu-restriction').length, said);
    });

  test('of a recording, too, one finding alone is said as it is', () => {
    const lines = '{"model": "meta-llama/Llama-3.1-8B"}\n'.repeat(120);
    check(lines, ['information community-license meta-llama/Llama-3.1-8B'], { path: 'runs.jsonl' });
    const input = { text: lines, path: 'runs.jsonl', dataset, policy: defaultPolicy, asOf: '2026-11-21' };
    assert.doesNotMatch(analyze(input).findings[0]?.message ?? '', /recording/);
  });

  test('what the project forbids is said of each', () => {
    check(text, ['error policy-denied muse-spark-1.3', 'warning proprietary-model muse-spark-1.3'], {
      path: 'prices.json',
      policy: { deny: ['muse-*'] },
    });
  });

  test('or nothing is folded, as the policy says', () => {
    const policy = { ...defaultPolicy, report: 'every' as const };
    assert.equal(
      analyze({ text, path: 'prices.json', dataset, policy, asOf: '2026-11-21' }).findings.length,
      26,
    );
  });
});

suite('suppressions', () => {
  test('a comment hides the next line, its own line, or the file', () => {
    check('# model-license-ignore-next-line\n"muse-spark-1.3"', []);
    check('"muse-spark-1.3"  # model-license-ignore-line proprietary-model -- agreed with legal', []);
    check('"muse-spark-1.3"\n# model-license-ignore-file proprietary-model', []);
  });

  test('and nothing behind that line', () => {
    check(
      'model-license-ignore-next-line\n\nmuse-spark-1.3',
      ['hint unused-suppression model-license-ignore-next-line', 'warning proprietary-model muse-spark-1.3'],
      { path: 'a.txt' },
    );
  });

  test('a code hides that code only', () => {
    check('# model-license-ignore-next-line community-license\n"muse-spark-1.3"', [
      'hint unused-suppression model-license-ignore-next-line community-license',
      'warning proprietary-model muse-spark-1.3',
    ]);
  });

  test('a misspelt code is reported', () => {
    check('# model-license-ignore-next-line propietary-model\n"muse-spark-1.3"', [
      'hint unused-suppression model-license-ignore-next-line propietary-model',
      'warning proprietary-model muse-spark-1.3',
    ]);
  });

  test('the reason is kept', () => {
    const { suppressed } = analyze({
      text: '// model-license-ignore-next-line proprietary-model -- contract 12\nx = "muse-spark-1.3"',
      path: 'a.ts',
      dataset,
      policy: defaultPolicy,
      asOf: '2026-11-21',
    });
    assert.deepEqual(
      suppressed.map(({ by, reason }) => [by, reason]),
      [['comment', 'contract 12']],
    );
  });

  const syntaxes: readonly (readonly [path: string, text: string])[] = [
    ['a.html', '<!-- model-license-ignore-next-line proprietary-model -- why -->\n<x a="muse-spark-1.3">'],
    ['a.hbs', '{{!-- model-license-ignore-next-line proprietary-model --}}\n<x a="muse-spark-1.3">'],
    ['b.hbs', '{{! model-license-ignore-next-line proprietary-model -- why }}\n<x a="muse-spark-1.3">'],
    ['a.sql', "-- model-license-ignore-next-line proprietary-model\nSELECT COMPLETE('muse-spark-1.3')"],
    ['a.css', '/* model-license-ignore-next-line proprietary-model */\na { --model: "muse-spark-1.3" }'],
    ['a.lua', '-- model-license-ignore-next-line proprietary-model\nx = "muse-spark-1.3"'],
    ['a.md', '<!-- model-license-ignore-next-line proprietary-model -->\n`muse-spark-1.3`'],
    ['a.ini', '; model-license-ignore-next-line proprietary-model\nmodel = muse-spark-1.3'],
    ['a.yaml', '# model-license-ignore-next-line proprietary-model\nmodel: muse-spark-1.3'],
    ['a.jsonc', '// model-license-ignore-next-line proprietary-model\n{"model": "muse-spark-1.3"}'],
    ['a.scss', '// model-license-ignore-next-line proprietary-model\n$model: "muse-spark-1.3";'],
    ['a.graphql', '# model-license-ignore-next-line proprietary-model\n{ ask(model: "muse-spark-1.3") }'],
    ['a.vb', '\' model-license-ignore-next-line proprietary-model\nDim model = "muse-spark-1.3"'],
    ['a.cmd', '@rem model-license-ignore-next-line proprietary-model\nset MODEL=muse-spark-1.3'],
    ['a.ml', '(* model-license-ignore-next-line proprietary-model -- why *)\nlet model = "muse-spark-1.3"'],
    ['a.fs', '(* model-license-ignore-next-line proprietary-model *)\nlet model = "muse-spark-1.3"'],
    ['a.pas', "{ model-license-ignore-next-line proprietary-model }\nmodel := 'muse-spark-1.3';"],
    ['a.cshtml', '@* model-license-ignore-next-line proprietary-model *@\n<input value="muse-spark-1.3">'],
    ['a.jsp', '<%-- model-license-ignore-next-line proprietary-model --%>\n<input value="muse-spark-1.3">'],
    ['a.sas', '* model-license-ignore-next-line proprietary-model;\nmodel = "muse-spark-1.3";'],
    [
      'a.ipynb',
      '{"cells": [{"cell_type": "code", "source": ["# model-license-ignore-next-line proprietary-model\\n", "\\"muse-spark-1.3\\""]}]}',
    ],
  ];
  for (const [path, text] of syntaxes) {
    test(`in the comments of ${path}`, () => {
      check(text, [], { path });
    });
  }

  test('a comment ends where the next line begins, and words in which `rem` stands are none', () => {
    check('rem models\nset MODEL=muse-spark-1.3', ['warning proprietary-model muse-spark-1.3'], {
      path: 'a.bat',
    });
    check('set TEXT=Lorem ipsum & set MODEL=muse-spark-1.3', ['warning proprietary-model muse-spark-1.3'], {
      path: 'a.bat',
    });
    check(
      'a { background: url(//x.example/a.png); --model: "muse-spark-1.3" }',
      ['warning proprietary-model muse-spark-1.3'],
      {
        path: 'a.scss',
      },
    );
  });

  test('a directive inside a string or a sentence is text', () => {
    check('"# model-license-ignore-file"\n"muse-spark-1.3"', ['warning proprietary-model muse-spark-1.3']);
    check(
      'Write model-license-ignore-file.\n`muse-spark-1.3`',
      ['warning proprietary-model muse-spark-1.3'],
      {
        path: 'a.md',
      },
    );
  });
});

suite('mentions', () => {
  test('plain words are reported as mentions only when asked for, and are never a finding', () => {
    const text = '# We like Meta Llama 3.1 8B and Code Llama\n';
    const run = (mentions: boolean) =>
      analyze({ text, path: 'a.md', dataset, policy: { ...defaultPolicy, mentions }, asOf: '2026-11-21' });
    assert.deepEqual(run(false).references, []);
    assert.deepEqual(
      run(true).references.map((reference) => `${reference.kind} ${reference.text}`),
      ['mention Meta Llama 3.1 8B', 'mention Code Llama'],
    );
    assert.deepEqual(run(true).findings, []);
  });
});
