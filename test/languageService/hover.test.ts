import assert from 'node:assert/strict';
import type { Retirement } from '../../src/core/dataset/types.ts';
import type { Explanation } from '../../src/core/explain.ts';
import type { Resolution } from '../../src/core/reference.ts';
import { renderCard } from '../../src/languageService/card.ts';
import { provideHover } from '../../src/languageService/hover.ts';
import {
  datasetWith,
  known,
  license,
  llama31Clauses,
  llama31Model,
  marked,
  provenance,
  reference,
} from './support.ts';

const exact = [{ license: license('llama3.1', llama31Clauses), basis: 'exact' }] as const;

function explanation(rest: Partial<Explanation> = {}, resolution: Resolution = known): Explanation {
  const query = rest.query ?? 'meta-llama/Llama-3.1-8B-Instruct';
  const about = reference(query, resolution);
  return {
    query,
    reference: about,
    model: known.kind === 'known' ? known.identity : null,
    licenses: exact,
    status: 'open-weights',
    replacement: null,
    events: [],
    alternatives: [],
    sources: [],
    ...rest,
  };
}

function check(
  rest: Partial<Explanation> = {},
  resolution: Resolution = known,
  dataset = datasetWith(),
): string {
  return renderCard(explanation(rest, resolution), dataset, { days: 12, limit: 180 });
}

const event = (
  date: string,
  title: string,
  rest: Partial<Explanation['events'][number]['provenance']> = {},
) => ({
  id: title,
  date,
  title,
  text: '',
  families: ['llama-3.1'],
  provenance: { ...provenance, ...rest },
});

suite('The card', () => {
  test('Should begin with the name and what became of the model', () => {
    assert.match(check(), /^\*\*Llama 3\.1 8B Instruct\*\* · open weights {2}\n/);
  });

  test('Should say before the duties what speaks against the licence', () => {
    const contested = {
      ...llama31Model,
      provenance: { ...provenance, contradictedBy: 'Its folder says 3.2.' },
    };
    const card = check({}, { ...known, model: contested } as Resolution);
    assert.match(card, /\*\*How sure\*\* [^]*; contradicted: Its folder says 3\.2\.[^]*\*\*Display\*\*/);
    assert.doesNotMatch(check(), /How sure/);
  });

  test('Should say how old the facts are, above the rule where they are too old', () => {
    assert.match(check(), /---[^]*\*Data of 2026-10-10, 12 days old, version 1\./);
    assert.doesNotMatch(check(), /update Model License Lens/);
    const old = renderCard(explanation(), datasetWith(), { days: 200, limit: 180 });
    assert.match(old, /\*\*These facts are 200 days old, more than 180: [^]*---/);
  });

  test('Should name the licence, link it, and say on what ground it governs', () => {
    assert.match(
      check(),
      /\[llama3\.1 license\]\(https:\/\/example\.org\/llama3\.1\) · commercial use allowed/,
    );
  });

  test('Should say from which base a licence is inherited', () => {
    const resolution: Resolution = {
      ...known,
      kind: 'known',
      identity: { id: null, family: null, maker: 'x', derivedFrom: ['llama-3.1-8b-instruct'] },
      model: null,
    } as Resolution;
    const card = check(
      {
        licenses: [{ license: exact[0].license, basis: 'derived' }],
        model: resolution.kind === 'known' ? resolution.identity : null,
      },
      resolution,
    );
    assert.match(card, /inherited from Llama 3\.1 8B Instruct/);
  });

  test('Should list the duties of a Llama licence', () => {
    const duties = check()
      .split('\n')
      .filter((line) => line.startsWith('- '));
    assert.deepEqual(duties, [
      '- **Display** “Built with Llama” with a product or service that contains it',
      '- **Name** models made with it or its outputs “Llama…”',
      '- **Pass on** a copy of the licence and the notice file',
      '- **Ask Meta first** above 700 million monthly users in the month before 2024-07-23 (counted once)',
      '- **Outputs** may train other models',
    ]);
  });

  const excluded = license('llama3.2', {
    euMultimodalExcluded: { value: { scope: 's', exemption: 'e' }, where: 'AUP' },
  });
  test('Should mention the EU only for models that take images', () => {
    const licenses = [{ license: excluded, basis: 'exact' }] as const;
    assert.doesNotMatch(check({ licenses }), /EU/);
    const vision = { ...known, model: { ...llama31Model, modalities: ['text', 'image'] } } as Resolution;
    assert.match(
      check({ licenses }, vision),
      /\*\*Not licensed in the EU\*\* to people and companies there; end users/,
    );
    const line = { ...known, model: null } as Resolution;
    assert.match(check({ licenses }, line), /if it takes images/);
  });

  test('Should put a ban on commercial use first', () => {
    const licenses = [
      { license: license('x', { commercialUse: { value: false, where: '1' } }), basis: 'exact' },
    ] as const;
    assert.match(check({ licenses, status: 'non-commercial' }), /\n- \*\*No commercial use\*\*\n/);
  });

  test('Should keep what counts within twelve lines', () => {
    const top = check({
      events: [event('2026-04-08', 'A'), event('2026-07-06', 'B')],
      alternatives: [alternative],
    }).split('\n---\n')[0];
    const lines = top?.split('\n').filter((line) => line !== '') ?? [];
    assert.ok(lines.length <= 12, String(lines.length));
  });

  const alternative = {
    repoId: 'Qwen/Qwen3-8B',
    useClass: 'small',
    license: 'apache-2.0',
    why: '',
    provenance,
  } as const;
  test('Should offer permissive alternatives with their licence', () => {
    assert.match(
      check({ alternatives: [alternative] }),
      /\*\*Permissive alternatives\*\* `Qwen\/Qwen3-8B` \(apache-2\.0\)/,
    );
  });

  test('Should offer no alternatives to a permissive model', () => {
    const licenses = [{ license: license('mit', {}, { kind: 'permissive' }), basis: 'exact' }] as const;
    assert.doesNotMatch(check({ licenses, alternatives: [alternative] }), /alternatives/);
  });

  test('Should tell a retirement before and after its day', () => {
    const replacement = 'openai/gpt-oss-20b';
    const retirement: Retirement = {
      id: 'x',
      host: 'Groq',
      platform: 'groq',
      match: [],
      retired: '2026-08-16',
      replacement,
      provenance,
    };
    const about = reference('llama-3.1-8b-instant', known, { retirement });
    assert.match(
      check({ reference: about, replacement, status: 'retired-endpoint' }),
      /· retired on Groq since 2026-08-16, use openai/,
    );
    assert.match(
      check({ reference: about, replacement }),
      /· open weights, retires on Groq on 2026-08-16, use openai/,
    );
  });

  test('Should put what is sure before what one source claims', () => {
    const events = [event('2026-04-08', 'Sure'), event('2026-10-08', 'Claim', { confidence: 'single' })];
    const [top = '', detail = ''] = check({ events }).split('\n---\n');
    assert.match(top, /Sure/);
    assert.doesNotMatch(top, /Claim/);
    assert.match(detail, /Claim/);
  });

  test('Should say where each clause stands, below the rule', () => {
    const detail = check().split('\n---\n')[1] ?? '';
    assert.match(
      detail,
      /\*\*In the licence\*\* display, name, pass on: § 1\.b\.i · ask Meta first: § 2 · outputs: § 1\.b/,
    );
  });

  test('Should give the data’s age and one quiet disclaimer', () => {
    const card = check();
    assert.match(card, /Data of 2026-10-10, 12 days old, version 1\. Information, not legal advice\.\*$/);
    assert.equal(card.match(/legal advice/g)?.length, 1);
  });

  const certainties: readonly (readonly [title: string, rest: object, words: RegExp])[] = [
    ['Meta’s own post', {}, /Meta’s own words/],
    ['several outlets', { confidence: 'multiple' }, /reported by several sources/],
    [
      'one source',
      { confidence: 'single', contradictedBy: 'Meta’s launch post.' },
      /reported by one source; contradicted by Meta’s launch post\*/,
    ],
    ['nothing checked', { confidence: 'unverified' }, /not verified/],
  ];
  for (const [title, rest, words] of certainties) {
    test(`Should say how certain a change is: ${title}`, () =>
      assert.match(check({ events: [event('2026-04-08', 'E', rest)] }), words));
  }

  test('Should never let a refuted claim stand among the changes', () => {
    const card = check({
      events: [event('2026-04-18', 'Rumour', { confidence: 'refuted', contradictedBy: 'Meta' })],
    });
    const [top = '', detail = ''] = card.split('\n---\n');
    assert.doesNotMatch(top, /Rumour/);
    assert.match(detail, /~~Rumour~~ — \*refuted; contradicted by Meta\*/);
  });

  test('Should say that unknown is not allowed', () => {
    const card = check(
      { query: 'meta-llama/X', licenses: [], status: 'unknown' },
      { kind: 'unknown', identity: known.kind === 'known' ? known.identity : never() },
    );
    assert.match(card, /not known to be allowed/);
  });

  test('Should name what a misspelt identifier was meant to be', () => {
    const asked = (query: string): string =>
      check({ query, reference: null, licenses: [], status: 'unknown' });
    assert.match(
      asked('meta-llama/Lama-3.1-8B-Instrct'),
      /Did you mean "meta-llama\/Llama-3\.1-8B-Instruct"\?/,
    );
    assert.doesNotMatch(asked('gpt-4o'), /Did you mean/);
  });

  test('Should say the same of a known model under terms that nobody knows', () => {
    const licenses = [{ license: license('unknown', {}, { kind: 'unknown' }), basis: 'declared' }] as const;
    assert.match(check({ licenses }), /not known to be allowed/);
  });

  test('Should name the nearest models that exist', () => {
    const resolution: Resolution = {
      kind: 'nonexistent',
      identity: { id: null, family: 'llama-3.2', maker: 'meta', derivedFrom: [] },
      nearest: [llama31Model],
      why: 'Llama 3.2 has no 70B.',
    };
    const card = check({ query: 'llama-3.2-70b', licenses: [], status: 'nonexistent' }, resolution);
    assert.match(
      card,
      /^\*\*llama-3\.2-70b\*\* · never released {2}\nLlama 3\.2 has no 70B\. {2}\n\*\*Nearest that exist\*\* `meta-llama\/Llama-3\.1-8B-Instruct`/,
    );
  });

  test('Should let nothing from a document become markup', () => {
    const hostile = '`</code>[x](command:evil)<img src=x>\u202e|\n# H';
    const card = check({ query: hostile, licenses: [], status: 'unresolved' }, { kind: 'unresolved' });
    assert.match(card, /^\*\*\\`\\<\/code\\>\\\[x\\\]\(command:evil\)\\<img src=x\\>\ufffd\\\| # H\*\*/);
  });

  test('Should cut a name of unreasonable length', () => {
    const card = check(
      { query: 'a'.repeat(10_000), licenses: [], status: 'unresolved' },
      { kind: 'unresolved' },
    );
    assert.ok(card.length < 1000);
  });
});

function never(): never {
  throw new Error('unreachable');
}

suite('Hover', () => {
  const document = marked('m = "«llama3.1:8b»"');
  const at = (character: number) => provideHover(document, { line: 0, character });

  test('Should answer on the first and the last character of an identifier', () => {
    assert.ok(at(5));
    assert.ok(at(16));
  });
  test('Should give the range of the identifier', () => {
    assert.deepEqual(at(8)?.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 16 } });
  });
  test('Should be silent elsewhere', () => {
    assert.equal(at(2), null);
    assert.equal(provideHover(document, { line: 9, character: 0 }), null);
  });
});
