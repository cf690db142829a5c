import assert from 'node:assert/strict';
import { bundledDataset as base } from '../../src/core/dataset/bundled.ts';
import type { DatasetFiles } from '../../src/core/dataset/types.ts';
import { parseOverlay } from '../../src/core/dataset/validate/parseOverlay.ts';
import { validateDataset } from '../../src/core/dataset/validate/validateDataset.ts';

const provenance = { sources: ['acme-card'], read: '2026-10-10', confidence: 'primary' };
const source = { id: 'acme-card', title: 'Model card acme/nine', url: 'https://huggingface.co/acme/nine' };
const family = {
  id: 'acme-line',
  name: 'Acme',
  maker: 'acme',
  licenses: ['mit'],
  line: 'active',
  successor: null,
  nameStems: ['acme-'],
  distinctive: false,
  useClass: null,
  provenance,
};
const model = {
  id: 'acme-nine',
  family: 'acme-line',
  name: 'Acme Nine',
  released: '2026-01',
  availability: 'open-weights',
  modalities: ['text'],
  parameters: '9B',
  repoIds: ['acme/nine'],
  gated: null,
  successor: null,
  trainingFlop: null,
  useClass: 'medium',
  provenance,
};
const derivative = {
  id: 'acme-tune',
  name: 'Acme Tune',
  maker: 'acme',
  family: null,
  match: ['acme/tune-*'],
  derivedFrom: ['llama-3.1-8b'],
  ownLicenses: [],
  declaredTag: null,
  provenance,
};
const event = {
  id: 'acme-event',
  date: '2026-05',
  title: 'Acme',
  text: 'It happened.',
  families: [],
  provenance,
};

type Records = Readonly<Record<string, unknown>>;

/** The problems of an overlay that has the source and one more record. */
function problemsOf(kind: string, record: unknown): string[] {
  const { problems } = parseOverlay({ sources: [source], [kind]: [record] }, base);
  return problems.map(({ path, message }) => `${path} ${message}`);
}

suite('overlay', () => {
  test('may hold any of the lists', () => {
    const overlay = {
      $schema: './overlay.schema.json',
      sources: [source],
      licenses: [{ ...base.licenses[0], id: 'acme-license', provenance }],
      families: [family],
      models: [model],
      derivatives: [derivative],
      lookalikes: [
        {
          id: 'acme-alike',
          name: 'Alike',
          match: ['acme/llamalike'],
          licenses: ['mit'],
          why: 'Not Meta’s.',
          provenance,
        },
      ],
      retirements: [
        {
          id: 'acme-gone',
          host: 'Acme',
          platform: null,
          match: ['api.acme.example'],
          retired: '2026-02-01',
          replacement: null,
          provenance,
        },
      ],
      events: [event],
      alternatives: [{ repoId: 'acme/nine', useClass: 'medium', license: 'mit', why: 'Ours.', provenance }],
    };
    const { files, problems } = parseOverlay(overlay, base);
    assert.deepEqual(problems, []);
    const { $schema: _, ...lists } = overlay;
    assert.deepEqual(files, lists);
  });

  test('holds its own records only, also where one replaces another', () => {
    const [first] = base.models;
    const { files, problems } = parseOverlay({ models: [{ ...first, name: 'Ours' }] }, base);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      files.models?.map(({ name }) => name),
      ['Ours'],
    );
    assert.deepEqual(Object.keys(files), ['models']);
  });

  for (const value of [null, 1, 'x', true, []]) {
    test(`is an object, not ${JSON.stringify(value)}`, () => {
      const { files, problems } = parseOverlay(value, base);
      assert.deepEqual(files, {});
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.path, '');
      assert.match(problems[0].message, /^must be an object, not .*\.$/);
    });
  }

  test('names lists that there are', () => {
    const { files, problems } = parseOverlay({ model: [], meta: {}, labs: [], law: [], models: [] }, base);
    assert.deepEqual(files, {});
    const message = 'is not a list that an overlay may hold.';
    const isKey = true;
    assert.deepEqual(problems, [
      { path: '/model', message: `${message} Did you mean "models"?`, isKey, meant: 'models' },
      { path: '/meta', message, isKey, meant: undefined },
      { path: '/labs', message, isKey, meant: undefined },
      { path: '/law', message, isKey, meant: undefined },
    ]);
  });

  test('has lists for lists', () => {
    assert.deepEqual(parseOverlay({ models: {} }, base).problems, [
      { path: '/models', message: 'must be a list, not an object.' },
    ]);
  });

  test('keeps what is right beside what is wrong', () => {
    const wrong = { ...derivative, id: 'acme-wrong', derivedFrom: [] };
    const { files, problems } = parseOverlay({ sources: [source], derivatives: [wrong, derivative] }, base);
    assert.deepEqual(
      files.derivatives?.map(({ id }) => id),
      ['acme-tune'],
    );
    assert.deepEqual(problems, [{ path: '/derivatives/0/derivedFrom', message: 'must have an entry.' }]);
  });

  test('drops with a record what refers to it', () => {
    const overlay = {
      sources: [{ ...source, url: 'ftp://acme' }],
      families: [family],
      models: [model],
      derivatives: [{ ...derivative, derivedFrom: ['acme-nine'] }],
    };
    const { files, problems } = parseOverlay(overlay, base);
    assert.deepEqual(files, {});
    assert.deepEqual(
      problems.map(({ path }) => path),
      [
        '/sources/0/url',
        '/families/0/provenance/sources/0',
        '/models/0/family',
        '/models/0/provenance/sources/0',
        '/derivatives/0/derivedFrom/0',
        '/derivatives/0/provenance/sources/0',
      ],
    );
  });

  test('falls back to the record of the dataset where its own is dropped', () => {
    const [replaced] = base.families;
    const overlay = {
      sources: [source],
      families: [{ ...replaced, licenses: ['no-such'] }],
      models: [{ ...model, family: replaced?.id }],
    };
    const { files, problems } = parseOverlay(overlay, base);
    assert.deepEqual(Object.keys(files), ['sources', 'models']);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /^"no-such" is not among the licenses\./);
  });

  test('names each record once', () => {
    assert.deepEqual(parseOverlay({ sources: [source, source] }, base).problems, [
      { path: '/sources/1', message: '"acme-card" stands twice.' },
    ]);
  });

  test('is read in time that grows with it, whatever refers to whatever', () => {
    const count = 3000;
    const models = Array.from({ length: count }, (_, index) => ({
      ...model,
      id: `acme-${index}`,
      repoIds: [`acme/m${index}`],
      successor: index + 1 < count ? `acme-${index + 1}` : 'no-such',
    }));
    const { files, problems } = parseOverlay({ sources: [source], families: [family], models }, base);
    assert.deepEqual(Object.keys(files), ['sources', 'families']);
    assert.equal(problems.length >= count, true);
  });
});

suite('overlay: a record', () => {
  const { provenance: _, ...withoutProvenance } = event;
  const cases: readonly [title: string, kind: string, record: unknown, ...problems: string[]][] = [
    ['is an object', 'events', 7, '/events/0 must be an object, not the number 7.'],
    ['says where it comes from', 'events', withoutProvenance, '/events/0 lacks "provenance".'],
    [
      'has a source',
      'events',
      { ...event, provenance: { ...provenance, sources: [] } },
      '/events/0/provenance/sources must have an entry.',
    ],
    [
      'has a source that is listed',
      'events',
      { ...event, provenance: { ...provenance, sources: ['acme-cart'] } },
      '/events/0/provenance/sources/0 "acme-cart" is not among the sources. Did you mean "acme-card"?',
    ],
    [
      'has a known grade',
      'events',
      { ...event, provenance: { ...provenance, confidence: 'sure' } },
      '/events/0/provenance/confidence must be "primary", "multiple", "single", "unverified" or "refuted", not "sure".',
    ],
    [
      'says who refutes it',
      'events',
      { ...event, provenance: { ...provenance, confidence: 'refuted' } },
      '/events/0/provenance is refuted and lacks "contradictedBy": who refutes it?',
    ],
    [
      'has a known platform',
      'retirements',
      {
        id: 'x',
        host: 'Groq',
        platform: 'gorq',
        match: ['x'],
        retired: '2026-01',
        replacement: null,
        provenance,
      },
      '/retirements/0/platform is none of the 38 that are known: "gorq". Did you mean "groq"?',
    ],
    ['has no other keys', 'events', { ...event, titel: 'x' }, '/events/0/titel is an unknown key.'],
    [
      'has the keys that are meant',
      'events',
      { id: 'x', date: '2026', titel: 'x', text: 'x', families: [], provenance },
      '/events/0/date must be a day or month that the calendar has, as YYYY-MM-DD or YYYY-MM, not "2026".',
      '/events/0/titel is an unknown key. Did you mean "title"?',
      '/events/0 lacks "title".',
    ],
    [
      'has a day that the calendar has',
      'events',
      { ...event, date: '2026-02-30' },
      '/events/0/date must be a day or month that the calendar has, as YYYY-MM-DD or YYYY-MM, not "2026-02-30".',
    ],
    [
      'has a month that the calendar has',
      'events',
      { ...event, date: '2026-13' },
      '/events/0/date must be a day or month that the calendar has, as YYYY-MM-DD or YYYY-MM, not "2026-13".',
    ],
    [
      'says something',
      'events',
      { ...event, text: ' ' },
      '/events/0/text must be a text that is not empty, not " ".',
    ],
    [
      'has an id',
      'events',
      { ...event, id: 'Acme Event' },
      '/events/0/id must be an id: lower-case letters and digits with single "-" or "." between them, not "Acme Event".',
    ],
    [
      'says null where it may',
      'models',
      { ...model, gated: 'no', released: 3 },
      '/models/0/released must be a day or month that the calendar has, as YYYY-MM-DD or YYYY-MM, or null, not the number 3.',
      '/models/0/gated must be true or false, or null, not the text "no".',
    ],
    [
      'says null nowhere else',
      'models',
      { ...model, modalities: null },
      '/models/0/modalities must be a list, not null.',
    ],
    [
      'names a family that there is',
      'models',
      { ...model, family: 'llama-3.12' },
      '/models/0/family "llama-3.12" is not among the families. Did you mean "llama-3.1"?',
    ],
    [
      'is based on something that there is',
      'derivatives',
      { ...derivative, derivedFrom: ['vicuna-v1.5'] },
      '/derivatives/0/derivedFrom/0 "vicuna-v1.5" is not among the models or families.',
    ],
    [
      'names a licence that there is',
      'derivatives',
      { ...derivative, ownLicenses: ['llama-3.1'] },
      '/derivatives/0/ownLicenses/0 "llama-3.1" is not among the licenses. Did you mean "llama3.1"?',
    ],
    [
      'names nothing twice',
      'derivatives',
      { ...derivative, match: ['acme/x1', 'Acme/X1'] },
      '/derivatives/0/match/1 stands twice: "Acme/X1".',
    ],
    [
      'can be matched',
      'derivatives',
      { ...derivative, match: [] },
      '/derivatives/0/match must have an entry where there is no "ollama".',
    ],
    [
      'is no other thing already',
      'derivatives',
      { ...derivative, id: 'llama-3.1-8b' },
      '/derivatives/0/id "llama-3.1-8b" is also among the models.',
    ],
    [
      'has a positive figure',
      'models',
      { ...model, trainingFlop: -1 },
      '/models/0/trainingFlop must be a number above 0, or null, not the number -1.',
    ],
    [
      'names a use that there is',
      'alternatives',
      { repoId: 'acme nine', useClass: 'huge', license: 'mit', why: 'x', provenance },
      '/alternatives/0/repoId must be a repository, as owner/name, not "acme nine".',
      '/alternatives/0/useClass must be "small", "medium", "large", "frontier", "vision", "guard", "prompt-guard", "code", "embedding", "speech", "audio", "segmentation", "vision-backbone" or "translation", not "huge".',
    ],
  ];
  for (const [title, kind, record, ...problems] of cases) {
    test(title, () => {
      const found = problemsOf(kind, record);
      assert.deepEqual(found.slice(0, problems.length), problems);
      assert.equal(found.length, problems.length, found.join('\n'));
    });
  }

  test('needs no "match" where Ollama has it', () => {
    assert.deepEqual(problemsOf('derivatives', { ...derivative, match: [], ollama: ['acme:7b-q4_K_M'] }), []);
  });

  test('is succeeded by a record that comes with it', () => {
    const next = { ...model, id: 'acme-ten', repoIds: [], successor: null };
    const models = [{ ...model, successor: 'acme-ten' }, next];
    assert.deepEqual(parseOverlay({ sources: [source], families: [family], models }, base).problems, []);
  });

  test('is not succeeded in a circle', () => {
    const next = { ...model, id: 'acme-ten', repoIds: [], successor: 'acme-nine' };
    const models = [{ ...model, successor: 'acme-ten' }, next];
    const { files, problems } = parseOverlay({ sources: [source], families: [family], models }, base);
    assert.equal(files.models, undefined);
    assert.deepEqual(problems[0], { path: '/models/0/successor', message: 'leads in a circle.' });
  });

  const globs: readonly [glob: string, fine: boolean][] = [
    ['acme/tune', true],
    ['acme/tune-*', true],
    ['*acme*', true],
    ['x-1*b', true],
    ['acme/tune-v1.0_b:8b@x', true],
    ['a*c*m*e', false],
    ['*', false],
    ['*/*', false],
    ['a*', false],
    ['acme/tune-?', false],
    ['acme/(a|b)', false],
    ['acme/[ab]', false],
    ['acme tune', false],
    ['', false],
  ];
  for (const [glob, fine] of globs) {
    test(`${fine ? 'takes' : 'refuses'} the glob ${JSON.stringify(glob)}`, () => {
      const found = problemsOf('derivatives', { ...derivative, match: [glob] });
      assert.equal(found.length === 0, fine, found.join());
    });
  }

  test('whose glob is long is judged at once', () => {
    const found = problemsOf('derivatives', { ...derivative, match: [`${'a*'.repeat(50_000)}!`] });
    assert.equal(found.length, 1);
  });
});

suite('validateDataset', () => {
  function problems(changed: Partial<Record<keyof DatasetFiles, unknown>>): string[] {
    return validateDataset({ ...base, ...changed } as DatasetFiles).map(
      ({ file, path, message }) => `${file}#${path} ${message}`,
    );
  }

  test('rejects a fact without a source', () => {
    const [first] = base.events;
    const { provenance: _, ...bare } = first as unknown as Records;
    assert.deepEqual(problems({ events: [bare] }), ['events.json#/events/0 lacks "provenance".']);
  });

  test('names the file of a broken reference', () => {
    const [first] = base.families;
    const found = problems({ families: [{ ...first, successor: 'no-such' }, ...base.families.slice(1)] });
    assert.deepEqual(found, ['families.json#/families/0/successor "no-such" is not among the families.']);
  });

  test('checks labs and law, too', () => {
    assert.deepEqual(problems({ labs: {}, law: [{}] }).slice(0, 2), [
      'labs.json#/labs must be a list, not an object.',
      'law.json#/law/0 lacks the keys "id", "title", "text", "from" and "provenance".',
    ]);
  });

  test('knows no source that was read after the day of the dataset', () => {
    const found = problems({ meta: { version: '1', asOf: '2026-10-09' }, law: base.law.slice(0, 1) });
    assert.ok(
      found.includes('law.json#/law/0/provenance/read is after the day of the dataset itself, 2026-10-09.'),
    );
  });

  test('wants a version', () => {
    assert.deepEqual(problems({ meta: { asOf: base.meta.asOf } }), ['meta.json# lacks "version".']);
  });
});
