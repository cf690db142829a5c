import assert from 'node:assert/strict';
import { asOf, runIn } from './support.ts';

interface Explained {
  readonly query: string;
  readonly model: { readonly id: string | null } | null;
  readonly licenses: readonly { readonly id: string; readonly clauses: Readonly<Record<string, unknown>> }[];
  readonly status: string;
}

async function explain(query: string): Promise<{ code: number | null; explained: Explained }> {
  const { code, stdout, stderr } = await runIn({}, ['explain', query, '--format', 'json', ...asOf]);
  assert.equal(stderr, '');
  return { code, explained: JSON.parse(stdout) as Explained };
}

suite('explain --format json', () => {
  test('has the shape that was promised', async () => {
    const { code, explained } = await explain('meta-llama/Llama-3.1-8B');
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(explained), [
      'query',
      'model',
      'licenses',
      'status',
      'events',
      'alternatives',
      'sources',
    ]);
    assert.equal(explained.query, 'meta-llama/Llama-3.1-8B');
    assert.equal(explained.model?.id, 'llama-3.1-8b');
    assert.deepEqual(Object.keys(explained.licenses[0] ?? {}), [
      'id',
      'name',
      'url',
      'stableUrl',
      'spdxExpression',
      'basis',
      'clauses',
      'clauseDetails',
    ]);
  });

  test('states each clause as a plain value, and null for one that there is not', async () => {
    const { explained } = await explain('meta-llama/Llama-3.1-8B');
    const [license] = explained.licenses;
    const {
      commercialUse,
      mauLimit,
      mauReferenceDate,
      attribution,
      namePrefix,
      outputsMayTrainOtherModels,
      euMultimodalExcluded,
    } = license?.clauses ?? {};
    assert.deepEqual(
      [
        commercialUse,
        mauLimit,
        mauReferenceDate,
        attribution,
        namePrefix,
        outputsMayTrainOtherModels,
        euMultimodalExcluded,
      ],
      [true, 700_000_000, '2024-07-23', 'Built with Llama', 'Llama', true, null],
    );
  });

  for (const [query, status] of [
    ['meta-llama/Llama-5-8B', 'nonexistent'],
    ['nobody/nothing', 'unknown'],
    ['__proto__', 'unknown'],
    ['\u001b[2J', 'unknown'],
    ['unknown', 'unknown'],
    ['/'.repeat(5000), 'unknown'],
    // oxlint-disable-next-line no-template-curly-in-string -- a template is what this is about
    ['meta-llama/${SIZE}', 'unresolved'],
  ] as const) {
    test(`${JSON.stringify(query).slice(0, 60)} is ${status}: exit code 1`, async () => {
      const { code, explained } = await explain(query);
      assert.deepEqual({ code, status: explained.status }, { code: 1, status });
    });
  }

  for (const [query, status, license] of [
    ['hermes3:8b', 'open-weights', 'llama3.1'],
    ['TinyLlama/TinyLlama-1.1B-Chat-v1.0', 'open-weights', 'apache-2.0'],
    ['groq/llama-3.1-8b-instant', 'retired-endpoint', 'llama3.1'],
    ['muse-spark-1.3', 'api-only', 'meta-proprietary'],
    ['facebook/musicgen-small', 'non-commercial', 'cc-by-nc-4.0'],
    ['Llama 4 Scout', 'frozen-line', 'llama4'],
    ['sam-license', 'license', 'sam-license'],
    ['https://api.meta.ai/v1', 'api-only', null],
    ['https://api.llama.com/v1', 'retired-endpoint', null],
  ] as const) {
    test(`${query} is ${status} under ${license ?? 'no licence'}: exit code 0`, async () => {
      const { code, explained } = await explain(query);
      assert.deepEqual([code, explained.status, explained.licenses[0]?.id ?? null], [0, status, license]);
    });
  }

  for (const args of [[], [''], [' '], ['a', 'b']]) {
    test(`${JSON.stringify(args)} asks for nothing that can be answered: exit code 2`, async () => {
      const { code, stdout, stderr } = await runIn({}, ['explain', ...args]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, /^model-license-lens: explain (?:needs a model|takes one model)/);
    });
  }
});

suite('explain --format text', () => {
  test('says the name, the licence and the duties first', async () => {
    const { code, stdout } = await runIn({}, ['explain', 'meta-llama/Llama-3.1-8B', ...asOf]);
    assert.equal(code, 0);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'Llama 3.1 8B · open weights');
    assert.equal(lines[2], 'Llama 3.1 Community License Agreement');
    assert.match(stdout, /Display +“Built with Llama”/);
    assert.deepEqual(
      lines.filter((line) => line.length > 100 && !line.includes('https://')),
      [],
    );
  });

  test('says of a name that it does not know what it does know', async () => {
    const { stdout } = await runIn({}, ['explain', 'gpt-4', ...asOf]);
    assert.match(
      stdout,
      /^gpt-4 · not in the dataset\nThe dataset knows no model of Meta[^]*check the\s+name/,
    );
  });

  test('names what a misspelt identifier was meant to be, and is near no other', async () => {
    const asked = async (query: string) => (await runIn({}, ['explain', query, ...asOf])).stdout;
    const misspelt = await asked('lama3.2:3b');
    assert.match(misspelt, /so it is not known[^]*Did you mean "llama3\.2:3b"\?\n/);
    assert.doesNotMatch(misspelt, /Community/);
    assert.doesNotMatch(await asked('gpt-4o'), /Did you mean/);
  });

  test('offers no text of a licence that nobody knows, and no ground of it', async () => {
    const { stdout } = await runIn({}, ['explain', 'meta-llama/New-9B', ...asOf]);
    assert.match(stdout, /not known to be allowed[^]*\nUnknown\n(?!  http)/);
  });

  test('prints nothing of the query that moves the cursor', async () => {
    const { stdout } = await runIn({}, ['explain', 'meta-llama/\u001b[2Jx']);
    assert.ok(!stdout.includes('\u001b'));
  });
});
