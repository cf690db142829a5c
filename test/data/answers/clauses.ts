/** Clauses as `explain --format json` states them, from the licence texts. */
const clauseNames = [
  'commercialUse',
  'mauReferenceDate',
  'attribution',
  'namePrefix',
  'outputsMayTrainOtherModels',
  'euMultimodalExcluded',
] as const;

type Row = readonly [query: string, ...values: readonly (string | boolean | null)[]];

const rows: readonly Row[] = [
  ['huggyllama/llama-7b', false, null, null, null, null, null],
  ['meta-llama/Llama-2-7b-hf', true, '2023-07-18', null, null, false, null],
  ['codellama/CodeLlama-70b-hf', true, '2023-07-18', null, null, false, null],
  ['meta-llama/Meta-Llama-3-8B', true, '2024-04-18', 'Built with Meta Llama 3', 'Llama 3', false, null],
  ['meta-llama/Llama-3.1-8B', true, '2024-07-23', 'Built with Llama', 'Llama', true, null],
  ['meta-llama/Llama-3.2-1B', true, '2024-09-25', 'Built with Llama', 'Llama', true, true],
  ['meta-llama/Llama-3.3-70B-Instruct', true, '2024-12-06', 'Built with Llama', 'Llama', true, true],
  ['meta-llama/Llama-4-Scout-17B-16E', true, '2025-04-05', 'Built with Llama', 'Llama', true, true],
  ['meta-models/Muse-Glimmer-30B', true, null, null, null, null, null],
  ['facebook/sam3', true, null, null, null, null, null],
  ['facebook/dinov3-vitl16-pretrain-lvd1689m', true, null, null, null, null, null],
  ['facebook/opt-125m', false, null, null, null, null, null],
  ['facebook/musicgen-small', false, null, null, null, null, null],
  ['facebook/nllb-200-distilled-600M', false, null, null, null, null, null],
  ['facebook/chameleon-7b', false, null, null, null, null, null],
  ['facebook/cwm', false, null, null, null, null, null],
  ['facebook/sam2-hiera-large', true, null, null, null, null, null],
  ['facebook/UMA', true, null, null, null, null, null],
  ['facebook/VGGT-1B-Commercial', true, null, null, null, null, null],
];

/** One row for each clause of each licence. */
export const clauses = rows.flatMap(([query, ...values]) =>
  clauseNames.map((clause, index) => ({ query, clause, value: values[index] ?? null })),
);

/** The exact notice: capitals, ASCII or not, the full name of the line. */
export const notices: Readonly<Record<string, string>> = {
  llama2:
    'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
  llama3:
    'Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  'llama3.1':
    'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  'llama3.2':
    'Llama 3.2 is licensed under the Llama 3.2 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  'llama3.3':
    'Llama 3.3 is licensed under the Llama 3.3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  llama4:
    'Llama 4 is licensed under the Llama 4 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  'opt-175b':
    'OPT-175B is licensed under the OPT-175B license, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
  'chameleon-research':
    'Chameleon is licensed under the Chameleon Research License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
  'seamless-license':
    'Seamless is licensed under the Seamless Licensing Agreement, Copyright © Meta Platforms, Inc. All Rights Reserved.',
};
