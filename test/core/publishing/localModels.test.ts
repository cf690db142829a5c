import assert from 'node:assert/strict';
import { bundledDataset } from '../../../src/core/dataset/bundled.ts';
import { createDataset } from '../../../src/core/dataset/dataset.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { localModelOf, withLocalModels } from '../../../src/core/publishing/localModels.ts';
import { licensesOf } from '../../../src/core/reference.ts';

const dataset = createDataset(bundledDataset);
const card = (front: string, body = ''): string => `---\n${front}\n---\n${body}`;

suite('local models', () => {
  for (const [title, text, folder, source, expected] of [
    [
      'by folder',
      card('base_model: meta-llama/Llama-3.1-8B'),
      'models/support-8b',
      'm = load("./models/support-8b")',
      ['models/support-8b llama3.1'],
    ],
    [
      'by a folder at the top',
      card('base_model: meta-llama/Llama-3.1-8B'),
      'support-8b',
      'm = load("./support-8b")',
      ['support-8b llama3.1'],
    ],
    [
      'not what others call so',
      card('base_model: meta-llama/Llama-3.1-8B'),
      'support-8b',
      'm = load("other/support-8b")',
      [],
    ],
    [
      'a file in the folder',
      card('base_model: meta-llama/Llama-3.1-8B'),
      'out/models/support-8b',
      'm = load("/data/models/support-8b/model.safetensors")',
      ['models/support-8b llama3.1'],
    ],
    [
      'by the name on the card',
      card('base_model: meta-llama/Llama-3.2-3B\nmodel_name: acme/desk-helper-2'),
      'out',
      'm = from_pretrained("acme/desk-helper-2")',
      ['acme/desk-helper-2 llama3.2'],
    ],
    [
      'by the heading of the card',
      card('base_model:\n- meta-llama/Llama-3.1-8B', '# acme/desk-helper-2\n'),
      '',
      'model: acme/desk-helper-2',
      ['acme/desk-helper-2 llama3.1'],
    ],
    [
      'of a hidden derivative',
      card('base_model: lmsys/vicuna-7b-v1.5\nlicense: cc-by-nc-4.0'),
      'models/clinic-7b',
      'm = load("models/clinic-7b")',
      ['models/clinic-7b llama2+cc-by-nc-4.0'],
    ],
    [
      'an author cannot allow more',
      card('base_model: meta-llama/Llama-3.1-8B\nlicense: apache-2.0'),
      'models/support-8b',
      'm = load("models/support-8b")',
      ['models/support-8b llama3.1'],
    ],
    [
      'made from something else',
      card('base_model: Qwen/Qwen2.5-7B'),
      'models/support-8b',
      'm = load("models/support-8b")',
      [],
    ],
    [
      'a name that could be anything: too short',
      card('base_model: meta-llama/Llama-3.1-8B\nmodel_name: acme/ab1'),
      'out',
      'm = from_pretrained("acme/ab1")',
      [],
    ],
    [
      'a name that could be anything: a word alone',
      card('base_model: meta-llama/Llama-3.1-8B\nmodel_name: acme/helper'),
      'out',
      'm = from_pretrained("acme/helper")',
      [],
    ],
    [
      'a folder that no identifier can spell',
      card('base_model: meta-llama/Llama-3.1-8B'),
      'our models/support-8b',
      'm = Ollama(model="support-8b")',
      [],
    ],
    ['no card', '# Support 8b\n', 'models/support-8b', 'm = load("models/support-8b")', []],
    [
      'a name that says it already',
      card('base_model: meta-llama/Llama-3.1-8B'),
      'models/Llama-3.1-8B',
      'm = load("meta-llama/Llama-3.1-8B")',
      ['meta-llama/Llama-3.1-8B llama3.1'],
    ],
  ] as const) {
    test(title, () => {
      const model = localModelOf(text, folder, dataset);
      const extended = withLocalModels(dataset, model === null ? [] : [model]);
      const path = source.startsWith('model:') ? 'a.yaml' : 'a.py';
      const found = detect(source, extended, { path, mentions: false }).map((reference) => {
        const ids = licensesOf(reference).map(({ id }) => id);
        return `${reference.text} ${ids.join('+')}`;
      });
      assert.deepEqual(found, expected);
    });
  }
});
