import assert from 'node:assert/strict';
import { asOf, runIn } from './support.ts';

const tree = {
  'a.py': 'm = "meta-llama/Llama-3.1-8B"\nn = "meta-llama/Llama-3.1-8B"\n',
  '.model-license.jsonc': '{ "project": { "distributes": ["service"] } }',
};

suite('summary', () => {
  test('says what speaks against a licence below the model', async () => {
    const { stdout } = await runIn({ 'a.py': 'm = "meta-llama/Llama-Guard-3-8B"\n' }, ['summary', ...asOf]);
    assert.match(
      stdout,
      /^  Llama Guard 3 8B · .*\n    Llama Guard 3 8B: Meta’s own words; contradicted: In /m,
    );
  });

  for (const [facts, expected] of [
    ['{}', true],
    ['{ "distributes": ["service"], "monthlyActiveUsers": 5 }', false],
  ] as const) {
    test(`says what decides whether duties apply with ${facts}: ${expected}`, async () => {
      const configuration = { '.model-license.jsonc': `{ "project": ${facts} }` };
      const { stdout } = await runIn({ ...tree, ...configuration }, ['summary', ...asOf]);
      assert.equal(
        /^  What may apply depends on what this project does: state it in /m.test(stdout),
        expected,
      );
    });
  }

  for (const [limit, expected] of [
    [{ maxDataAgeDays: 180 }, false],
    [{ maxDataAgeDays: 10 }, true],
    [{}, true],
  ] as const) {
    test(`warns that facts are old where ${JSON.stringify(limit)} holds: ${expected}`, async () => {
      const tree = { '.model-license.jsonc': JSON.stringify(limit) };
      const day = expected ? '2027-09-01' : '2026-11-21';
      const { stdout } = await runIn(tree, ['summary', '--as-of', day]);
      assert.equal(/^These facts are \d+ days old, more than \d+: /m.test(stdout), expected);
    });
  }

  test('--format json has the shape that was promised', async () => {
    const { code, stdout, stderr } = await runIn(tree, ['summary', '--format', 'json', ...asOf]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const summary = JSON.parse(stdout) as Record<string, never> & {
      readonly models: readonly object[];
      readonly duties: readonly {
        readonly license: string;
        readonly clause: string;
        readonly state: string;
      }[];
      readonly events: readonly object[];
    };
    assert.deepEqual(Object.keys(summary), ['version', 'dataset', 'models', 'duties', 'events', 'labs']);
    assert.deepEqual(Object.keys(summary['dataset'] ?? {}), ['version', 'asOf', 'ageDays']);
    assert.deepEqual(summary.models, [
      {
        id: 'llama-3.1-8b',
        family: 'llama-3.1',
        licenses: ['llama3.1'],
        status: 'open-weights',
        references: 2,
      },
    ]);
    for (const duty of summary.duties) {
      assert.deepEqual(Object.keys(duty), ['license', 'clause', 'state', 'reason', 'evidence']);
    }
    for (const event of summary.events) {
      assert.deepEqual(Object.keys(event), [
        'id',
        'date',
        'title',
        'text',
        'confidence',
        'sources',
        'contradictedBy',
      ]);
    }
  });

  test('--format text names models by licence', async () => {
    const { stdout } = await runIn(tree, ['summary', ...asOf]);
    assert.match(
      stdout,
      /^Llama 3\.1 Community License Agreement\n {2}Llama 3\.1 8B · open weights · 2 references\n/,
    );
  });

  test('--format text tells duties of licences without a tag of their own apart', async () => {
    const { stdout } = await runIn({ 'a.py': 'm = "facebook/sam3", "facebook/opt-1.3b"\n' }, [
      'summary',
      ...asOf,
    ]);
    assert.match(stdout, /Licence copy, sam-license: /);
    assert.match(stdout, /Licence copy, opt-175b: /);
  });

  test('counts only what could not be searched', async () => {
    const guessed = Buffer.from('meta-llama/Llama-3.1-8B \x81', 'latin1');
    const { stderr } = await runIn({ a: guessed, b: '\0' }, ['summary', ...asOf]);
    assert.equal(stderr, '');
  });

  test('says so when something could not be looked at', async () => {
    const { stderr } = await runIn({ a: { link: 'nowhere' } }, ['summary', ...asOf]);
    assert.equal(stderr, '1 file could not be scanned; scan lists them\n');
  });
});
