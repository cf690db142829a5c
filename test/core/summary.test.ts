import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { defaultPolicy } from '../../src/core/policy/policy.ts';
import { summarize } from '../../src/core/summary.ts';
import { dataset } from '../support/references.ts';

const asOf = '2026-11-21';

/** What a text names: id, licences, status and number of references. */
function namedIn(text: string, list: 'models' | 'open'): string[] {
  const analysis = analyze({ text, path: 'a.yaml', dataset, policy: defaultPolicy, asOf });
  const summary = summarize([{ path: 'a.yaml', analysis }], dataset, defaultPolicy, asOf);
  return summary[list].map(
    ({ identity, licenses, status, references }) =>
      `${identity.id} ${licenses.join('+')} ${status} ${references}`,
  );
}

/** What is listed among the models, and what names none. */
const rows: Readonly<
  Record<string, readonly [text: string, models: readonly string[], open: readonly string[]]>
> = {
  'spellings of one model are one': [
    'a: meta-llama/Llama-3.1-8B\nb: meta-llama/Meta-Llama-3.1-8B\n',
    ['llama-3.1-8b llama3.1 open-weights 2'],
    [],
  ],
  'a model is not retired where one of its hosts is, whichever is named first': [
    'a: groq/llama-3.1-8b-instant\nb: meta-llama/Llama-3.1-8B-Instruct\nc: groq/llama-3.1-8b-instant\n',
    ['llama-3.1-8b-instruct llama3.1 open-weights 3'],
    [],
  ],
  'what never was stands by itself': [
    'a: meta-llama/Llama-3.2-70B\nmodel: llama3.2\n',
    ['null llama3.2 open-weights 1', 'meta-llama/Llama-3.2-70B  nonexistent 1'],
    [],
  ],
  'what nobody knows has its own name': [
    'a: meta-llama/Wombat-9B\n',
    ['meta-llama/Wombat-9B unknown unknown 1'],
    [],
  ],
  'a template names none': [
    'a: meta-llama/{size}\nb: meta-llama/{size}\n',
    [],
    ['meta-llama/{size}  unresolved 2'],
  ],
  'nor does the address of an endpoint': [
    'base_url: https://api.llama.com/v1\n',
    [],
    ['api.llama.com  retired-endpoint 1'],
  ],
};

suite('summary: models', () => {
  for (const [what, [text, models, open]] of Object.entries(rows)) {
    test(what, () => {
      assert.deepEqual(namedIn(text, 'models'), models);
      assert.deepEqual(namedIn(text, 'open'), open);
    });
  }
});
