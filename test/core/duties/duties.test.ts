import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { dutiesInUse, type Evidence } from '../../../src/core/duties/inUse.ts';
import { parsePolicy } from '../../../src/core/policy/parsePolicy.ts';
import { dataset } from '../../support/references.ts';

type Case = readonly [
  what: string,
  id: string,
  project: string,
  clause: string,
  state: string,
  reason: RegExp,
];

const cases: readonly Case[] = [
  [
    'the EU first',
    'meta-llama/Llama-3.2-11B-Vision',
    '"regions": ["EU", "US"]',
    'euMultimodalExcluded',
    'applies',
    /based in the EU.*end users of a product are exempt/,
  ],
  [
    'a member first',
    'meta-llama/Llama-4-Scout-17B-16E',
    '"regions": ["DE"]',
    'euMultimodalExcluded',
    'applies',
    /based in the EU/,
  ],
  [
    'the EU as a market',
    'meta-llama/Llama-3.2-11B-Vision',
    '"regions": ["US", "EU"]',
    'euMultimodalExcluded',
    'not-applicable',
    /not in the EU/,
  ],
  [
    'the EEA, of which the EU is a part',
    'meta-llama/Llama-3.2-11B-Vision',
    '"regions": ["EEA"]',
    'euMultimodalExcluded',
    'unknown',
    /is not stated/,
  ],
  ['no place stated', 'meta-llama/Llama-3.2-11B-Vision', '', 'euMultimodalExcluded', 'unknown', /not stated/],
  [
    'text only',
    'meta-llama/Llama-3.2-1B',
    '"regions": ["EU"]',
    'euMultimodalExcluded',
    'not-applicable',
    /multimodal models only/,
  ],
  [
    '900 million users',
    'meta-llama/Llama-3.1-8B',
    '"monthlyActiveUsers": 900000000',
    'mauLimit',
    'unmet',
    /2024-07-23, taking its figure to hold then/,
  ],
  [
    '900 million users on another day',
    'meta-llama/Llama-3.1-8B',
    '"monthlyActiveUsers": { "2024-07-23": 900000000 }',
    'mauLimit',
    'unmet',
    /2024-07-23: it needs a licence/,
  ],
  [
    'as many as allowed',
    'meta-llama/Llama-3.1-8B',
    '"monthlyActiveUsers": 700000000',
    'mauLimit',
    'not-applicable',
    /no more than 700 million/,
  ],
  ['users not stated', 'meta-llama/Llama-3.1-8B', '', 'mauLimit', 'unknown', /not stated/],
  [
    'training on outputs of Llama 2',
    'meta-llama/Llama-2-7b',
    '"trainsOnOutputs": true',
    'outputsMayTrainOtherModels',
    'unmet',
    /the project does so/,
  ],
  [
    'training on outputs of Llama 3',
    'meta-llama/Meta-Llama-3-8B',
    '"trainsOnOutputs": true',
    'outputsMayTrainOtherModels',
    'unmet',
    /the project does so/,
  ],
  [
    'no training on outputs',
    'meta-llama/Llama-2-7b',
    '"trainsOnOutputs": false',
    'outputsMayTrainOtherModels',
    'met',
    /does not do so/,
  ],
  ['training not stated', 'meta-llama/Llama-2-7b', '', 'outputsMayTrainOtherModels', 'unknown', /not stated/],
  [
    'a service that trains on outputs of Llama 3.1',
    'meta-llama/Llama-3.1-8B',
    '"distributes": ["service"], "trainsOnOutputs": true',
    'namePrefix',
    'applies',
    /trained on its outputs, with “Llama”/,
  ],
  [
    'a service that trains on outputs of Llama 3',
    'meta-llama/Meta-Llama-3-8B',
    '"distributes": ["service"], "trainsOnOutputs": true',
    'namePrefix',
    'not-applicable',
    /Only those who distribute weights/,
  ],
  [
    'a service',
    'meta-llama/Llama-3.1-8B',
    '"distributes": ["service"]',
    'attribution',
    'unmet',
    /“Built with Llama”; no file here does so/,
  ],
  [
    'a service',
    'meta-llama/Llama-3.1-8B',
    '"distributes": ["service"]',
    'notice',
    'not-applicable',
    /weights or a product/,
  ],
  [
    'a product',
    'meta-llama/Llama-3.1-8B',
    '"distributes": ["product"]',
    'licenseCopy',
    'unmet',
    /copy of the licence/,
  ],
  [
    'internal use',
    'meta-llama/Llama-3.1-8B',
    '"distributes": ["internal"]',
    'attribution',
    'not-applicable',
    /Only those who distribute/,
  ],
  ['distribution not stated', 'meta-llama/Llama-3.1-8B', '', 'attribution', 'unknown', /not stated/],
  [
    'a commercial project',
    'facebook/musicgen-small',
    '"commercial": true',
    'commercialUse',
    'unmet',
    /forbidden/,
  ],
  ['research', 'facebook/musicgen-small', '"commercial": false', 'commercialUse', 'met', /not commercial/],
];

function dutiesOf(id: string | readonly string[], project: string, evidence: readonly Evidence[] = []) {
  const { policy, problems } = parsePolicy(`{ "project": { ${project} } }`);
  assert.deepEqual(problems, []);
  const { references } = analyze({
    text: `m = ${JSON.stringify(id)}`,
    path: 'a.py',
    dataset,
    policy,
    asOf: '2026-11-21',
  });
  return dutiesInUse(references, evidence, dataset, policy);
}

suite('duties of a licence in use', () => {
  for (const [what, id, project, clause, state, reason] of cases)
    test(`${clause} of ${id}, ${what}: ${state}`, () => {
      const duty = dutiesOf(id, project).find((one) => one.clause === clause);
      assert.equal(duty?.state, state);
      assert.match(duty?.reason ?? '', reason);
    });

  const [hosted, held] = ['groq/llama-3.1-8b-instant', 'meta-llama/Llama-3.1-8B'] as const;
  for (const [ids, state] of [
    [[hosted], 'unknown'],
    [[hosted, held], 'unmet'],
    [[held, hosted], 'unmet'],
  ] as const)
    test(`the line of a service that contains ${ids.join(' and ')}: ${state}`, () => {
      const duties = dutiesOf(ids, '"distributes": ["service"]');
      assert.equal(duties.find(({ clause }) => clause === 'attribution')?.state, state);
    });

  const [vision, text] = ['meta-llama/Llama-3.2-11B-Vision', 'meta-llama/Llama-3.2-1B'] as const;
  for (const [ids, state] of [
    [[text, 'meta-llama/Llama-3.2-3B'], 'not-applicable'],
    [[vision, text], 'applies'],
    [[text, vision], 'applies'],
  ] as const)
    test(`the EU exclusion of ${ids.join(' and ')}: ${state}`, () => {
      const duties = dutiesOf(ids, '"regions": ["DE"]');
      assert.equal(duties.find(({ clause }) => clause === 'euMultimodalExcluded')?.state, state);
    });

  test('no more places are shown than anybody reads', () => {
    const place = { license: 'llama3.1', clause: 'notice', path: 'NOTICE', fulfils: true } as const;
    const evidence = Array.from({ length: 21 }, (_, line) => ({ ...place, line }));
    const duties = dutiesOf(held, '"distributes": ["product"]', evidence);
    assert.equal(duties.find(({ clause }) => clause === 'notice')?.evidence.length, 20);
  });

  test('Llama 2 has no line to show and no prefix', () => {
    const clauses = dutiesOf('meta-llama/Llama-2-7b', '"distributes": ["weights"]').map(
      ({ clause }) => clause,
    );
    assert.ok(!clauses.includes('attribution') && !clauses.includes('namePrefix'));
  });

  test('permissive weights ask for a copy of the licence only', () => {
    const duties = dutiesOf('meta-models/Muse-Glimmer-30B', '"distributes": ["weights"]');
    assert.deepEqual(
      duties.map(({ clause, state }) => `${clause} ${state}`),
      ['licenseCopy applies'],
    );
  });
});
