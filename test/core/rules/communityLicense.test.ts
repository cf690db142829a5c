import { checkMessages } from '../../support/findings.ts';

/** The project's configuration, a text, and what is said about it. */
const cases: readonly (readonly [what: string, configuration: string, text: string, ...said: string[]])[] = [
  [
    'says “if” while it is not stated what is distributed',
    '{}',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: if you distribute it or build a product on it, show “Built with Llama”, pass on the licence and the notice file and name models made with it “Llama…”.',
  ],
  [
    'asks a service for the line',
    '{ "project": { "distributes": ["service"] } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: show “Built with Llama”.',
  ],
  [
    'asks who distributes weights for everything',
    '{ "project": { "distributes": ["weights"] } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: show “Built with Llama”, pass on the licence and the notice file and name models made with it “Llama…”.',
  ],
  [
    'asks a service that trains on outputs for the name, from Llama 3.1 on',
    '{ "project": { "distributes": ["service"], "trainsOnOutputs": true } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: show “Built with Llama” and name models made with it or its outputs “Llama…”.',
  ],
  [
    'asks internal use for nothing',
    '{ "project": { "distributes": ["internal"], "monthlyActiveUsers": 5 } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: nothing is due for internal use beyond the acceptable use policy.',
  ],
  [
    'or says “if” while the number of users is not stated',
    '{ "project": { "distributes": ["internal"] } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: nothing is due for internal use beyond the acceptable use policy, if the project had no more than 700 million monthly users in the month before 2024-07-23.',
  ],
  [
    'and from the largest a licence of their own',
    '{ "project": { "distributes": ["internal"], "monthlyActiveUsers": 800000000 } }',
    'm = "meta-llama/Llama-3.1-8B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: nothing is due for internal use beyond the acceptable use policy, once Meta has granted a licence of its own.',
  ],
  [
    'excepts Llama from what may not be trained on outputs',
    '{ "project": { "distributes": ["internal"] } }',
    'm = "meta-llama/Meta-Llama-3-8B"',
    'Llama 3 8B is under the Meta Llama 3 Community License Agreement: train no models on its output other than Llama itself and its derivatives.',
  ],
  [
    'calls a model as it is written where the record covers several',
    '{ "project": { "distributes": ["service"] } }',
    'm = "Daemontatox/DocumentCogito"',
    'Daemontatox/DocumentCogito, made from Llama 3.2 11B Vision Instruct, is under the Llama 3.2 Community License Agreement: show “Built with Llama”.',
  ],
  [
    'asks a service with Llama 2 for nothing: there is no line to show',
    '{ "project": { "distributes": ["service"], "trainsOnOutputs": false, "monthlyActiveUsers": 5 } }',
    'm = "meta-llama/Llama-2-7b"',
    'Llama 2 7B is under the Llama 2 Community License Agreement: nothing is due for a service beyond the acceptable use policy.',
  ],
  [
    'says once what holds for all models of a licence',
    '{ "project": { "distributes": ["service"] } }',
    'm = "meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-70B"',
    'Llama 3.1 8B is under the Llama 3.1 Community License Agreement: show “Built with Llama”.',
  ],
  [
    'is silent about other terms',
    '{}',
    'm = "facebook/sam3", "meta-models/Muse-Glimmer-30B", "huggyllama/llama-7b"',
  ],
];

suite('community-license', () => {
  for (const [what, configuration, text, ...said] of cases)
    test(what, () => checkMessages('community-license', text, configuration, ...said));
});
